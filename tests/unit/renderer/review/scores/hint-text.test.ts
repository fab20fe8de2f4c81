import { describe, expect, it } from 'vitest';
import { hintText } from '@renderer/features/review/scores/hint-text';

describe('the hint as a text', () => {
  it('has own words in quotation marks and gaps in brackets, in the order of its parts', () => {
    const text = hintText({
      parts: [
        { label: 'situation', from: 'answer', quote: 'Last autumn the export was slow' },
        { label: 'action', from: 'answer', quote: 'I added an index' },
        { label: 'result', from: 'gap', advice: 'say the number before and after' },
      ],
    });
    expect(text).toBe(
      '“Last autumn the export was slow” “I added an index” [say the number before and after]',
    );
  });

  it('fits a whole sentence of advice into its brackets', () => {
    const text = hintText({
      parts: [{ label: 'result', from: 'gap', advice: 'Close with why you want this role.' }],
    });
    expect(text).toBe('[close with why you want this role]');
  });
});
