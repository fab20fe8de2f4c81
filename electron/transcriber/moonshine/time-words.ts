import { findWordTimes } from '@shared/domain/transcript/attention-word-times';
import { spreadWordsOverSpeech } from '@shared/domain/transcript/proportional-word-times';
import { groupTokensIntoWords, type TokenWord } from '@shared/domain/transcript/token-words';
import type { TimeSpan, Word } from '@shared/model/transcript';
import { geometricMean, type Hypothesis } from './hypothesis';
import { tokenPieces } from './vocabulary';

/** One column of attention is one frame of the encoder: 384 samples at 16 kHz. */
const COLUMN_SEC = 384 / 16_000;

function timesFromAttention(words: readonly TokenWord[], rows: readonly Float32Array[]): TimeSpan[] {
  const columns = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * columns);
  rows.forEach((row, at) => values.set(row, at * columns));
  return findWordTimes(words, { rows: rows.length, columns, values }, COLUMN_SEC);
}

/**
 * The words of a hypothesis with their times in the sound, which is `durationSec` long and had `leadSec` of silence
 * before it. Without attention from the model, times are shared out by the length of the words.
 */
export function timeWords(hypothesis: Hypothesis, durationSec: number, leadSec: number): Word[] {
  const words = groupTokensIntoWords(tokenPieces(hypothesis.tokens));
  const inside = (sec: number): number => Math.min(durationSec, Math.max(0, sec - leadSec));
  const times =
    hypothesis.attention.length > 0
      ? timesFromAttention(words, hypothesis.attention)
      : spreadWordsOverSpeech(
          words.map((word) => word.text),
          [{ startSec: leadSec, endSec: leadSec + durationSec }],
        );
  return words.map((word, at) => ({
    text: word.text,
    startSec: inside(times[at]?.startSec ?? 0),
    endSec: inside(times[at]?.endSec ?? 0),
    confidence: geometricMean(hypothesis.probabilities.slice(word.firstToken, word.endToken)),
  }));
}
