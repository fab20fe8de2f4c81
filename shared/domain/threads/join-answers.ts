import type { Word } from '@shared/model/transcript';

/** One answer of a thread. `durationSec` is the length of its take. */
export interface AnswerPart {
  takeId: string;
  text: string;
  /** Empty for a typed answer. */
  words: readonly Word[];
  durationSec: number;
}

/** Where a stretch of the joined text stands: offsets and seconds within the take. */
export interface Located {
  takeId: string;
  start: number;
  end: number;
  /** To be taken off a time of the joined answer. */
  offsetSec: number;
}

/** Several answers read as one. */
export interface JoinedAnswer {
  text: string;
  words: Word[];
  /** The take in which a stretch begins; one that runs into the next answer ends with its own. */
  locate(start: number, end: number): Located | null;
}

/** A pause that no clause runs across. */
const gapSec = 2;

/** Joins an answer and the answers to its follow-ups, each a sentence of its own, on one line of time. */
export function joinAnswers(parts: readonly AnswerPart[]): JoinedAnswer {
  const placed: { takeId: string; from: number; to: number; offsetSec: number }[] = [];
  const words: Word[] = [];
  let text = '';
  let offsetSec = 0;
  for (const part of parts) {
    if (text !== '') text += /[.!?]\s*$/.test(text) ? ' ' : '. ';
    placed.push({ takeId: part.takeId, from: text.length, to: text.length + part.text.length, offsetSec });
    text += part.text;
    const shift = offsetSec;
    words.push(
      ...part.words.map((word) => ({
        ...word,
        startSec: word.startSec + shift,
        endSec: word.endSec + shift,
      })),
    );
    offsetSec += part.durationSec + gapSec;
  }
  return {
    text,
    words,
    locate(start, end) {
      const place = placed.findLast(({ from }) => from <= start);
      if (!place || start >= place.to) return null;
      const { takeId, from, to } = place;
      return { takeId, start: start - from, end: Math.min(end, to) - from, offsetSec: place.offsetSec };
    },
  };
}
