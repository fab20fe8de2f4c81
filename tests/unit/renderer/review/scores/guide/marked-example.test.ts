import { describe, expect, it } from 'vitest';
import { markedExample } from '@renderer/features/review/scores/guide/marked-example';

const text = 'I looked at the plan. Then I added an index. It took a day.';

describe('an example with its notes', () => {
  it('is cut at the words that the notes quote, numbered in the order of the text', () => {
    const marked = markedExample({
      text,
      notes: [
        { quote: 'I added an index', does: 'Acts.' },
        { quote: 'I looked at the plan', does: 'Looks first.' },
      ],
    });
    expect(marked.runs).toEqual([
      { text: 'I looked at the plan', note: 1 },
      { text: '. Then ', note: null },
      { text: 'I added an index', note: 2 },
      { text: '. It took a day.', note: null },
    ]);
    expect(marked.notes.map(({ does }) => does)).toEqual(['Looks first.', 'Acts.']);
  });

  it('loses no letter of the text', () => {
    const { runs } = markedExample({
      text,
      notes: [
        { quote: 'looked at the plan. Then I', does: 'One.' },
        { quote: 'Then I added', does: 'Overlaps.' },
      ],
    });
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});
