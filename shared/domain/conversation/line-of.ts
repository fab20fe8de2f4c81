import type { Manner } from '@shared/model/pack';
import type { ConversationLine, Listening } from '@shared/model/pack-listening';
import { chooseWording, type Slots } from '@shared/domain/follow-ups/choose-wording';

/** Draws what an interviewer of a manner says for a line, with the slots filled in. */
export function lineOf(
  listening: Pick<Listening, 'lines'>,
  line: ConversationLine,
  manner: Manner,
  random: () => number,
  slots: Slots = {},
): string {
  return chooseWording(listening.lines[line][manner], random, slots);
}
