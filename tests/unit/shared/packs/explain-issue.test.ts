import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '@shared/domain/packs/explain-issue';
import { findUnknownEntries, type JsonShapeSchema } from '@shared/domain/packs/find-unknown-entries';

const Schema = z.object({
  text: z.string().trim().min(1),
  count: z.number().int().min(1).max(8),
  more: z.number().positive(),
  flag: z.boolean(),
  list: z.array(z.string()).min(2),
  four: z.array(z.number()).length(4),
  manner: z.enum(['warm', 'neutral']),
  one: z.literal(1),
  code: z.string().regex(/^[A-Z]+$/, 'write it in capitals'),
  group: z.object({ a: z.string() }),
  byLength: z.record(z.string().regex(/^\d+$/, 'write whole minutes'), z.number()),
});

const whole = {
  text: 'x',
  count: 2,
  more: 1,
  flag: true,
  list: ['a', 'b'],
  four: [1, 2, 3, 4],
  manner: 'warm',
  one: 1,
  code: 'A',
  group: { a: 'x' },
  byLength: { '10': 1 },
};

function explain(change: Record<string, unknown>): string {
  const json = { ...whole, ...change };
  const [issue] = Schema.safeParse(json).error?.issues ?? [];
  if (!issue) throw new Error('nothing is wrong');
  const { path, reason, suggestion } = explainIssue(issue, json);
  return `${path.join('.')} ${reason}. ${suggestion}`;
}

describe('what a schema finds, in plain words', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ text: undefined }, 'text is missing. Add the entry: "text": "…".'],
    [{ manner: undefined }, 'manner is missing. Add the entry: "manner": "warm".'],
    [{ group: undefined }, 'group is missing. Add the entry: "group": { … }.'],
    [{ text: '  ' }, 'text is empty. Write a text there, or take the entry out if it may be missing.'],
    [{ text: 3 }, 'text must be a text, and is 3. Put it in quotation marks.'],
    [{ text: null }, 'text must be a text, and is null. Write it as "…".'],
    [{ count: '3' }, 'count must be a number, and is “3”. Write it without quotation marks.'],
    [{ count: 1.5 }, 'count must be a whole number, and is 1.5. Write a number without a decimal point.'],
    [{ count: 9 }, 'count must be at most 8, and is 9. Write a number that is at most 8.'],
    [{ count: 0 }, 'count must be at least 1, and is 0. Write a number that is at least 1.'],
    [{ more: 0 }, 'more must be more than 0, and is 0. Write a number that is more than 0.'],
    [{ flag: 'true' }, 'flag must be true or false, and is “true”. Write it without quotation marks.'],
    [
      { list: 'a' },
      'list must be a list, and is “a”. Put it in square brackets, even where there is only one.',
    ],
    [{ list: ['a'] }, 'list needs at least 2 entries, and has 1. Add 1 more.'],
    [{ four: [1, 2, 3, 4, 5] }, 'four needs exactly 4 entries, and has 5. Take 1 away.'],
    [{ manner: 'wram' }, 'manner “wram” is none of warm, neutral. Did you mean “warm”?'],
    [{ manner: 'angry' }, 'manner “angry” is none of warm, neutral. Write one of: warm, neutral.'],
    [{ one: 7 }, 'one must be 1, and is 7. Write 1.'],
    [{ code: 'a' }, 'code “a” is not written as it must be. Write it in capitals.'],
    [{ group: [] }, 'group must be a group of entries, and is a list. Write it as { … }.'],
    [
      { byLength: { ten: 1 } },
      'byLength.ten “ten” cannot be the name of an entry here. Write whole minutes.',
    ],
  ])('%j', (change, words) => {
    expect(explain(change)).toBe(words);
  });

  it('quotes only the beginning of a long text', () => {
    expect(explain({ code: 'a'.repeat(500) })).toContain(`“${'a'.repeat(39)}…”`);
  });
});

describe('entries that nobody knows', () => {
  const shape = z.toJSONSchema(Schema, { io: 'input' }) as JsonShapeSchema;

  it('are found at any depth, with what was probably meant', () => {
    const json = { ...whole, txet: 'x', group: { a: 'x', b: 'y' } };
    expect(findUnknownEntries(json, shape)).toEqual([
      {
        path: ['group', 'b'],
        reason: '“b” is no entry that can stand here',
        suggestion: 'Did you mean “a”?',
      },
      {
        path: ['txet'],
        reason: '“txet” is no entry that can stand here',
        suggestion: 'Did you mean “text”?',
      },
    ]);
  });

  it('are none where the names are free, nor in what has the wrong type', () => {
    expect(findUnknownEntries({ ...whole, byLength: { '10': 1, '20': 2 }, list: {} }, shape)).toEqual([]);
  });
});
