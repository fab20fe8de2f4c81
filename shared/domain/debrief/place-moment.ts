import type { JudgedThread, Moment, ThreadEvidence } from '@shared/model/debrief';

/** A piece of evidence as words that can be played. */
export function evidenceMoment(thread: JudgedThread, evidence: ThreadEvidence): Moment {
  const { takeId, quote, startSec, endSec, item, label } = evidence;
  return {
    sessionId: thread.sessionId,
    takeId,
    questionTitle: thread.title,
    quote,
    startSec,
    endSec,
    item,
    label,
  };
}

/** Where an answer begins: for what is said about the answer as a whole. Null where there is nothing to quote. */
export function openingMoment({ sessionId, title, opening }: JudgedThread): Moment | null {
  if (opening === null) return null;
  return {
    sessionId,
    questionTitle: title,
    ...opening,
    item: 'opening',
    label: 'how the answer began',
  };
}

/** True where two moments quote the same words, or one a part of the other. */
export function isSameWords(one: Moment, other: Moment): boolean {
  if (one.sessionId !== other.sessionId || one.takeId !== other.takeId) return false;
  return one.quote.includes(other.quote) || other.quote.includes(one.quote);
}
