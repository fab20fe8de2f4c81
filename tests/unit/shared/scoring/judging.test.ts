import { describe, expect, it } from 'vitest';
import { inferQuestion } from '@shared/domain/scoring/infer-question';
import { climbLadder } from '@shared/domain/scoring/ladders/climb-ladder';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import { applyGates } from '@shared/domain/scoring/gates/apply-gates';
import { measureFacts, type Facts } from '@shared/domain/scoring/gates/measure-facts';
import { readAnswer } from '@shared/domain/scoring/read-answer';
import { compileRubric } from '@shared/domain/scoring/words/compile-rubric';
import { GateRuleSchema, LadderSchema, type Ladder } from '@shared/model/rubric';
import { packQualities, scored, shippedRubric } from '@tests/support/scored-answer';

const ladder = LadderSchema.parse({
  id: 'stairs',
  floorReason: 'Nothing is there.',
  rungs: [
    { level: 2, reason: 'Something.', needs: [{ of: ['event'], advice: 'Tell an event.' }] },
    {
      level: 3,
      reason: 'More.',
      needs: [
        { of: ['act'], advice: 'Say what you did.' },
        { of: ['end'], advice: 'Say how it ended.' },
        { noneOf: ['blame'], advice: 'Leave the others out.' },
      ],
    },
    { level: 4, reason: 'Much.', needs: [{ of: ['figure', 'cause'], atLeast: 2, advice: 'Prove it.' }] },
  ],
});

const counted = LadderSchema.parse({
  id: 'counted',
  floorReason: 'Nothing is there.',
  points: [
    { item: 'act', points: 4, upTo: 2, advice: 'Say what you did.' },
    { item: 'figure', points: 6, advice: 'Give a figure.' },
    { item: 'blame', points: -5 },
    { fact: 'pastClauses', from: 0, to: 10, points: 10 },
  ],
  rungs: [
    { level: 2, reason: 'Something.', needs: [], points: 5 },
    { level: 3, reason: 'More.', needs: [{ of: ['end'], advice: 'Say how it ended.' }], points: 15 },
  ],
});

const hit = { first: 0, last: 0 };
const found = (...items: string[]) =>
  new Map(items.map((item) => [item, items.filter((other) => other === item).map(() => hit)]));

const plainFacts = measureFacts(
  readAnswer('', null, '', compileRubric(shippedRubric)),
  new Map(),
  compileRubric(shippedRubric),
);

function climb(on: Ladder, findings: Findings, facts: Partial<Facts> = {}) {
  return climbLadder(on, { findings, facts: { ...plainFacts, ...facts }, partialCredit: 0.45 });
}

describe('a ladder', () => {
  it('starts at level 1 with its reason', () => {
    expect(climb(ladder, found())).toMatchObject({ score: 1, level: 1, reason: 'Nothing is there.' });
  });

  it('gives the highest rung that is met, and part of the next', () => {
    const climbed = climb(ladder, found('event', 'act'));
    expect(climbed.level).toBe(2);
    expect(climbed.score).toBeCloseTo(2.3);
    expect(climbed.missing).toEqual([{ item: 'end', advice: 'Say how it ended.', toLevel: 3 }]);
  });

  it('does not let a higher rung make up for a lower one', () => {
    expect(climb(ladder, found('event', 'figure', 'cause')).level).toBe(2);
  });

  it('keeps a rung shut while something is there that must not be', () => {
    expect(climb(ladder, found('event', 'act', 'end', 'blame')).level).toBe(2);
  });

  it('counts several items of one need', () => {
    expect(climb(ladder, found('event', 'act', 'end', 'figure')).level).toBe(3);
    expect(climb(ladder, found('event', 'act', 'end', 'figure', 'cause')).score).toBe(4);
  });
});

describe('a ladder that counts points', () => {
  it('takes the points of a rung and what it cannot do without', () => {
    expect(climb(counted, found('act', 'act', 'figure', 'end'), { pastClauses: 10 }).level).toBe(3);
    expect(climb(counted, found('act', 'act', 'figure'), { pastClauses: 10 }).level).toBe(2);
    expect(climb(counted, found('end')).level).toBe(1);
  });

  it('counts no item more often than it says, and takes points away', () => {
    const twice = climb(counted, found('act', 'act'));
    expect(climb(counted, found('act', 'act', 'act')).score).toBe(twice.score);
    expect(climb(counted, found('act', 'act', 'blame')).score).toBeLessThan(twice.score);
  });

  it('lets a measure of the whole answer count evenly, up to its end', () => {
    const at = (pastClauses: number): number => climb(counted, found('act'), { pastClauses }).score;
    expect(at(5)).toBeGreaterThan(at(2));
    expect(at(30)).toBe(at(10));
  });

  it('never stands more than half a level above a rung that is reached', () => {
    const held = climb(counted, found('act', 'act', 'figure'), { pastClauses: 10 });
    expect(held.score).toBeCloseTo(2.45);
  });

  it('names what would earn most', () => {
    const { missing } = climb(counted, found('act', 'act'));
    expect(missing.map(({ advice }) => advice)).toEqual(['Say how it ended.', 'Give a figure.']);
  });
});

const plainStory =
  'Last autumn the import of prices broke at our shoe shop. I pulled the log of one night and I found a loop. ' +
  'I rewrote the loop and I tested it on a copy. In the end the prices were right every morning.';

describe('gates', () => {
  it('apply in either of the two ways that they name', () => {
    const gate = GateRuleSchema.parse({
      id: 'either',
      cap: 2,
      reason: 'So it is.',
      advice: 'Do it.',
      when: [{ fact: 'words', from: 10 }],
      orWhen: [{ fact: 'figures', from: 5 }],
    });
    const applied = (facts: Partial<Facts>): number =>
      applyGates([gate], 'behavioural', { ...plainFacts, ...facts }).length;
    expect([applied({ words: 10 }), applied({ figures: 5 }), applied({ words: 9, figures: 4 })]).toEqual([
      1, 1, 0,
    ]);
  });

  it('hold an answer without an outcome at 3', () => {
    const { gates } = scored(
      'Last autumn the import of prices broke at our shoe shop. I pulled the log. I rewrote the loop.',
    );
    expect(gates.map(({ id }) => id)).toContain('no-outcome');
  });

  it('say first what to do about the one that holds the answer', () => {
    const { missing, reason } = scored('Yes, I simplified our deployment once. It worked well.');
    expect(missing[0]?.item).toBe('too-short');
    expect(reason).toBe('The answer is too short to hold an event.');
  });

  it('leave an ordinary story alone', () => {
    expect(scored(plainStory).gates).toEqual([]);
  });

  it('make an empty answer level 1 with its reason', () => {
    for (const kind of ['behavioural', 'introduction', 'motivation', 'logistics'] as const)
      expect(scored('', { kind })).toMatchObject({
        overall: 1,
        level: 1,
        onTopic: false,
        reason: 'There is no answer to judge.',
      });
  });
});

describe('the kind of question', () => {
  it('decides the ladder: no story is wanted of a date', () => {
    const date = 'I have two months of notice, so I could start at the beginning of March.';
    expect(scored(date, { kind: 'logistics' }).level).toBeGreaterThanOrEqual(3);
    expect(scored(date).level).toBeLessThanOrEqual(2);
    expect(scored(date, { kind: 'logistics' }).spans).toEqual([]);
  });

  it('is guessed from the words of a question that nobody knows', () => {
    expect(inferQuestion('Tell me about yourself.', shippedRubric).kind).toBe('introduction');
    expect(inferQuestion('Why do you want to work for us?', shippedRubric).kind).toBe('motivation');
    expect(inferQuestion('What is your notice period?', shippedRubric).kind).toBe('logistics');
    expect(inferQuestion('Describe a time when you improved a slow query.', shippedRubric)).toEqual({
      kind: 'behavioural',
      qualityIds: ['database_design'],
    });
  });
});

describe('the qualities of a pack', () => {
  it('are all named, with null where there was nothing to judge', () => {
    const { qualities } = scored(plainStory);
    expect(Object.keys(qualities)).toEqual(packQualities.map(({ id }) => id));
    expect(qualities['database_design']).toBeNull();
  });

  it('move the overall score by half a level at most', () => {
    for (const { id } of packQualities) {
      const apart = scored(plainStory, { qualityIds: [id] }).overall - scored(plainStory).overall;
      expect(Math.abs(apart)).toBeLessThanOrEqual(0.5);
    }
  });

  it('of another company are found by their own words', () => {
    const quality = {
      id: 'careful_pricing',
      name: 'Careful pricing',
      summary: 'Treats prices, imports and the morning check of the shop as one thing.',
      functional: false,
      anchors: {
        1: 'Guesses.',
        2: 'Copies.',
        3: 'Tests on a copy.',
        4: 'Logs every night.',
        5: 'Finds the loop.',
      },
    };
    expect(
      scored(plainStory, { qualities: [quality] }).qualities['careful_pricing']?.level,
    ).toBeGreaterThanOrEqual(3);
    const other = {
      ...quality,
      id: 'diving',
      summary: 'Likes submarines.',
      name: 'Diving',
      anchors: quality.anchors,
    };
    const apart = { 1: 'Sinks.', 2: 'Floats.', 3: 'Dives.', 4: 'Dives deep.', 5: 'Finds whales.' };
    expect(scored(plainStory, { qualities: [{ ...other, anchors: apart }] }).qualities['diving']).toBeNull();
  });
});
