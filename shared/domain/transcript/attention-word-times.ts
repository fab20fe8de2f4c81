import type { TimeSpan } from '@shared/model/transcript';
import { sharpenAttention } from './attention-scores';
import { alignRowsToColumns, type Matrix } from './monotonic-alignment';
import type { TokenWord } from './token-words';

/**
 * When each word was spoken, read off the recogniser's attention: one row for each token and a last one for the end,
 * one column for each `columnSec` of sound. The best monotonic path through the table gives each token its stretch.
 * (The method is the one of OpenAI Whisper's word timestamps.)
 */
export function findWordTimes(words: readonly TokenWord[], attention: Matrix, columnSec: number): TimeSpan[] {
  const firstColumns = alignRowsToColumns(sharpenAttention(attention));
  const columnOf = (row: number): number => firstColumns[row] ?? attention.columns;
  return words.map((word) => ({
    startSec: columnOf(word.firstToken) * columnSec,
    endSec: columnOf(word.endToken) * columnSec,
  }));
}
