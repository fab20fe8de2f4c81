import type { Nudge } from '@shared/domain/nudges/wanted-nudge';

/** What the room says to whoever speaks: one short line each. */
export const nudgeWords: Record<Nudge, string> = {
  silence: 'A pause is fine. Go on with your next point when you have it.',
  length: 'You are past the usual length for this question. Come to your last point.',
  fast: 'You are speaking fast. Leave a breath between sentences.',
  slow: 'You are speaking slowly. You can go a little faster.',
};
