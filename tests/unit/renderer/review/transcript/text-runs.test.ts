import { describe, expect, it } from 'vitest';
import { textRuns } from '@renderer/features/review/transcript/text-runs';

describe('cutting a text into marked and plain runs', () => {
  it('covers every word once, in order', () => {
    const runs = textRuns(6, [
      { firstWord: 1, lastWord: 2 },
      { firstWord: 5, lastWord: 5 },
    ]);
    expect(runs.map((run) => [run.marked, run.words])).toEqual([
      [false, [0]],
      [true, [1, 2]],
      [false, [3, 4]],
      [true, [5]],
    ]);
  });

  it('is one plain run without marks, and nothing without words', () => {
    expect(textRuns(2, [])).toEqual([{ marked: false, words: [0, 1] }]);
    expect(textRuns(0, [{ firstWord: 0, lastWord: 3 }])).toEqual([]);
  });

  it('cuts a mark that reaches beyond the text', () => {
    expect(textRuns(2, [{ firstWord: 1, lastWord: 9 }]).at(-1)).toEqual({ marked: true, words: [1] });
  });
});
