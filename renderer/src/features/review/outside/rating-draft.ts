import type { RateablePart } from '@renderer/features/review/outside/rateable-parts';
import type { CallInput } from '@shared/ipc/contract';
import type { OutsideRating } from '@shared/model/outside-rating';

/** A rating as it is filled in. A quality that is not in it is open; null is "nothing to judge". */
export interface RatingDraft {
  rater: string;
  overall: number | null;
  qualities: Record<string, number | null>;
  comment: string;
}

/** What is missing before a rating can be saved, and where. */
export interface DraftProblem {
  at: 'rater' | RateablePart;
  sentence: string;
}

/** The longest that can be kept, as in the model. */
export const longest = { rater: 80, comment: 5000 };

/** An empty draft, or the rating that is to be changed. */
export function draftOf(rating: OutsideRating | null, rater: string): RatingDraft {
  if (rating === null) return { rater, overall: null, qualities: {}, comment: '' };
  return {
    rater: rating.rater,
    overall: rating.overall,
    qualities: rating.qualities,
    comment: rating.comment,
  };
}

/** The level of a part; undefined while it is open. */
export function levelIn(draft: RatingDraft, { qualityId }: RateablePart): number | null | undefined {
  return qualityId === null ? (draft.overall ?? undefined) : draft.qualities[qualityId];
}

/** The draft with another level for one part; undefined opens it again. */
export function withLevel(
  draft: RatingDraft,
  { qualityId }: RateablePart,
  level: number | null | undefined,
): RatingDraft {
  if (qualityId === null) return { ...draft, overall: level ?? null };
  const { [qualityId]: _before, ...others } = draft.qualities;
  return { ...draft, qualities: level === undefined ? others : { ...others, [qualityId]: level } };
}

/** The first thing that is missing, in the order of the form; null where it can be saved. */
export function problemIn(draft: RatingDraft, parts: readonly RateablePart[]): DraftProblem | null {
  const open = parts.find((part) => part.asked && levelIn(draft, part) === undefined);
  if (open) {
    const sentence =
      open.qualityId === null
        ? 'Choose a level for the whole answer.'
        : `Choose a level for ${open.name}, or “Nothing to judge”.`;
    return { at: open, sentence };
  }
  if (draft.rater.trim() !== '') return null;
  return { at: 'rater', sentence: 'Write your name, so that your rating can be told from others.' };
}

/** The rating to save, once nothing is missing; null before. */
export function ratingToSave(
  draft: RatingDraft,
  { id, takeId }: { id: string | null; takeId: string },
): CallInput<'take:save-outside-rating'>['rating'] | null {
  const { overall, qualities } = draft;
  if (overall === null) return null;
  return { id, takeId, rater: draft.rater.trim(), overall, qualities, comment: draft.comment.trim() };
}
