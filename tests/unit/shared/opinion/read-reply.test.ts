import { readReply } from '@shared/domain/opinion/read-reply';
import { describe, expect, it } from 'vitest';

const text = 'I moved five percent first. Errors fell from twelve to one.';
const read = (reply: unknown) =>
  readReply(typeof reply === 'string' ? reply : JSON.stringify(reply), text, ['bias', 'customer']);
const full = {
  overall: 3.5,
  qualities: { bias: 4, customer: 2, invented: 5 },
  summary: ' You measured. ',
  quotes: [{ quote: 'five percent first', says: 'the risk was bounded' }],
};

describe('the reply of a model', () => {
  it('is read with the qualities that were asked about and no others', () => {
    expect(read(full)).toEqual({
      ok: true,
      run: {
        overall: 3.5,
        qualities: { bias: 4, customer: 2 },
        summary: 'You measured.',
        quotes: [{ quote: 'five percent first', start: 8, end: 26, says: 'the risk was bounded' }],
        droppedQuotes: 0,
      },
    });
  });

  it.each([
    ['in a fence', `Here you are:\n\`\`\`json\n${JSON.stringify(full)}\n\`\`\``],
    ['after thinking aloud', `<think>maybe {overall: 5}?</think>${JSON.stringify(full)}`],
    ['with numbers written as text', JSON.stringify({ ...full, overall: '3.5' })],
  ])('is read %s', (_how, reply) => {
    expect(read(reply)).toMatchObject({ ok: true, run: { overall: 3.5 } });
  });

  it.each([
    ['no JSON', 'A solid four, I would say.', 'The model did not reply in the form it was asked for.'],
    [
      'JSON that is cut off',
      '{"overall": 3, "quotes": [',
      'The model did not reply in the form it was asked for.',
    ],
    ['nothing', '', 'The model did not reply in the form it was asked for.'],
    ['no rating', { summary: 'Good.' }, 'The reply of the model had no rating from 1 to 5.'],
    ['a rating off the scale', { overall: 11 }, 'The reply of the model had no rating from 1 to 5.'],
  ])('with %s is of no use, and says why', (_what, reply, problem) => {
    expect(read(reply)).toEqual({ ok: false, problem });
  });

  it('keeps only quotes that were said, counts the others, and names none twice', () => {
    const quotes = [
      { quote: 'Errors fell from twelve to one.', says: 'a result' },
      { quote: 'revenue doubled', says: 'invented' },
      { quote: 'Errors fell from twelve to one.', says: 'again' },
      { says: 'no quote at all' },
      'five percent',
    ];
    expect(read({ ...full, quotes })).toMatchObject({
      run: { quotes: [{ start: 28, says: 'a result' }], droppedQuotes: 3 },
    });
  });

  it('survives a reply whose parts have the wrong shape', () => {
    expect(read({ overall: 2, qualities: 'none', summary: 7, quotes: null })).toEqual({
      ok: true,
      run: { overall: 2, qualities: {}, summary: '', quotes: [], droppedQuotes: 0 },
    });
    expect(read({ overall: 2, qualities: { bias: 9, customer: 'high' } })).toMatchObject({
      run: { qualities: {} },
    });
  });
});
