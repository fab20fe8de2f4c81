import type { TimeSpan, Word } from '@shared/model/transcript';
import { alignWords } from './align-words';

/** A stretch of the alignment without a word that stayed: the old words from `oldStart`, the new ones from `newStart`. */
interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

function bare(word: string): string {
  const letters = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? word : letters;
}

/** Splits a text into words. Marks that stand alone ("-") join the word before them. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const piece of text.split(/\s+/).filter((part) => part !== '')) {
    if (words.length > 0 && !/[\p{L}\p{N}]/u.test(piece)) words[words.length - 1] += ` ${piece}`;
    else words.push(piece);
  }
  return words;
}

/** Where the words of a change were spoken: over the old words, or in the gap between the neighbours that stayed. */
function spanOf(change: Change, recognised: readonly Word[]): TimeSpan {
  const first = recognised[change.oldStart];
  const last = recognised[change.oldEnd - 1];
  if (first && last && change.oldEnd > change.oldStart) {
    return { startSec: first.startSec, endSec: last.endSec };
  }
  const startSec = last?.endSec ?? first?.startSec ?? 0;
  return { startSec, endSec: Math.max(startSec, first?.startSec ?? startSec) };
}

/** Shares a span out among words in proportion to their letters. The user wrote them, so nothing is in doubt. */
function shareOut(words: readonly string[], span: TimeSpan): Word[] {
  const total = words.reduce((sum, word) => sum + word.length, 0);
  const length = span.endSec - span.startSec;
  let before = 0;
  return words.map((text) => {
    const startSec = span.startSec + (length * before) / total;
    before += text.length;
    return { text, startSec, endSec: span.startSec + (length * before) / total, confidence: 1 };
  });
}

function timeChange(change: Change, recognised: readonly Word[], wanted: readonly string[]): Word[] {
  const texts = wanted.slice(change.newStart, change.newEnd);
  const old = recognised.slice(change.oldStart, change.oldEnd);
  if (old.length === texts.length) {
    return old.map((word, at) => ({ ...word, text: texts[at] ?? '', confidence: 1 }));
  }
  return shareOut(texts, spanOf(change, recognised));
}

/**
 * Gives a corrected text the times of what was recognised. Words that stayed keep theirs; others share the time of the
 * words they replace, and added ones the gap between their neighbours (nothing, if there is none). All words come out
 * with confidence 1: the user stands for them.
 */
export function applyCorrection(recognised: readonly Word[], correctedText: string): Word[] {
  const wanted = splitWords(correctedText);
  const pairs = alignWords(
    recognised.map((word) => bare(word.text)),
    wanted.map(bare),
  );
  const timed: Word[] = [];
  let oldStart = 0;
  let newStart = 0;
  for (const { left, right } of pairs) {
    if (left === null || right === null) continue;
    const kept = recognised[left];
    const text = wanted[right];
    if (!kept || text === undefined || bare(kept.text) !== bare(text)) continue;
    timed.push(...timeChange({ oldStart, oldEnd: left, newStart, newEnd: right }, recognised, wanted));
    timed.push({ ...kept, text, confidence: 1 });
    oldStart = left + 1;
    newStart = right + 1;
  }
  const rest = { oldStart, oldEnd: recognised.length, newStart, newEnd: wanted.length };
  return [...timed, ...timeChange(rest, recognised, wanted)];
}
