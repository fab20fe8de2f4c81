import { describe, expect, it } from 'vitest';
import { assembleRubric } from '@shared/domain/scoring/assemble-rubric';
import { checkRubric } from '@shared/domain/scoring/check-rubric';
import { shippedRubric } from '@tests/support/scored-answer';

describe('the rubric that is shipped', () => {
  it('names nothing that does not exist', () => {
    expect(checkRubric(shippedRubric)).toEqual([]);
  });

  it('says for every rung and gate why, in a sentence', () => {
    const sentences = [
      ...shippedRubric.gates.flatMap(({ reason, advice }) => [reason, advice]),
      ...shippedRubric.ladders.flatMap(({ floorReason, rungs }) => [
        floorReason,
        ...rungs.flatMap(({ reason, needs }) => [reason, ...needs.map(({ advice }) => advice)]),
      ]),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.?]$/);
  });

  it('has ladders that go up to 5 without a gap', () => {
    const levels = shippedRubric.ladders.map(({ rungs }) => rungs.map(({ level }) => level).join());
    expect(new Set(levels)).toEqual(new Set(['2,3,4,5']));
  });
});

describe('putting rubric files together', () => {
  it('joins lists and named entries of several files', () => {
    const whole = assembleRubric([
      { name: 'a.json', content: { ...shippedRubric, gates: shippedRubric.gates.slice(0, 3) } },
      { name: 'b.json', content: { gates: shippedRubric.gates.slice(3), about: 'for readers only' } },
    ]);
    expect(whole.problems).toEqual([]);
    expect(whole.rubric?.gates.map(({ id }) => id)).toEqual(shippedRubric.gates.map(({ id }) => id));
  });

  it('tells of a name that two files give', () => {
    const list = { wordLists: { modal: { entries: ['would'] } } };
    const { problems } = assembleRubric([
      { name: 'a.json', content: shippedRubric },
      { name: 'b.json', content: list },
    ]);
    expect(problems).toEqual(['b.json: "modal" in "wordLists" is already given in another file.']);
  });

  it('tells where a value is wrong', () => {
    const { problems } = assembleRubric([{ name: 'a.json', content: { ...shippedRubric, version: 'new' } }]);
    expect(problems).toEqual([
      'a.json: version “new” is not written as it must be. Write the version as 1.2.3.',
    ]);
  });

  it('tells of lists, items and ladders that do not exist, and of patterns that can never match', () => {
    const broken = {
      ...shippedRubric,
      items: [
        ...shippedRubric.items,
        { id: 'odd', label: 'odd', find: { by: 'pattern', patterns: ['i <nowhere>', "didn't ask"] } },
      ],
      fallbackQualityLadder: 'nothing',
    };
    expect(assembleRubric([{ name: 'a.json', content: broken }]).problems).toEqual([
      'a.json: Item "odd": the pattern "i <nowhere>" uses the list "nowhere", which does not exist.',
      `a.json: Item "odd": write the pattern "didn't ask" in lower case and without apostrophes, as in "did not".`,
      'The fallback: there is no ladder "nothing".',
    ]);
  });

  it('refuses a file that is no object', () => {
    const { problems } = assembleRubric([
      { name: 'a.json', content: shippedRubric },
      { name: 'b.json', content: ['x'] },
    ]);
    expect(problems).toEqual(['b.json: an object is expected.']);
  });
});
