import type { Reply } from '@shared/model/interview';
import type { Manner } from '@shared/model/pack';
import type { Listening } from '@shared/model/pack-listening';
import { lineOf } from './line-of';

/**
 * What an interviewer says into a long silence. A silence that goes on is ended by the line `come-back`, after which the
 * next question follows.
 */
export function silenceReply(
  listening: Pick<Listening, 'lines'>,
  manner: Manner,
  random: () => number,
  line: 'nudge' | 'come-back' = 'nudge',
): Reply {
  return { line, text: lineOf(listening, line, manner, random) };
}
