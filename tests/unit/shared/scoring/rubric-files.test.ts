import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleRubric } from '@shared/domain/scoring/assemble-rubric';
import { checkRubric } from '@shared/domain/scoring/check-rubric';
import { listsIn } from '@shared/domain/scoring/words/read-pattern';
import { FactNameSchema } from '@shared/model/fact-name';
import type { Find } from '@shared/model/rubric';
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

const scoringFolder = resolve(import.meta.dirname, '../../../../shared/domain/scoring');

/** Everything in single quotes in the scorer's code: lists, items and labels that it knows by name. */
const namedInCode = new Set(
  readdirSync(scoringFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(resolve(scoringFolder, file), 'utf8').matchAll(/'([a-z][a-z-]*)'/g)])
    .map((match) => match[1] ?? ''),
);

function patternsOf(find: Find): string[] {
  if (find.by === 'pattern')
    return [...find.patterns, ...(find.unless ?? []), ...(find.near?.patterns ?? [])];
  return find.by === 'figures' ? [...(find.patterns ?? []), ...(find.unless ?? [])] : [];
}

describe('of what is shipped, nothing lies idle:', () => {
  const { items, ladders, gates, responseTypes, facets, questionRules, labelling, brokenPairs, wordLists } =
    shippedRubric;
  const parts = Object.values(shippedRubric.storyParts);
  const points = [...ladders, ...parts].flatMap((one) => one.points);
  const focus = ladders.flatMap((ladder) => ladder.focus);

  it('every word list is named by a pattern, a pair of lists, a focus or the code', () => {
    const patterns = [
      ...items.flatMap(({ find }) => patternsOf(find)),
      ...labelling.features.flatMap((feature) => feature.patterns ?? []),
      ...facets.flatMap(({ asks, shows }) => [...asks, ...shows]),
      ...questionRules.flatMap((rule) => rule.patterns),
    ];
    const used = new Set([
      ...patterns.flatMap(listsIn),
      ...brokenPairs.flat(),
      ...focus.flatMap((one) => ('words' in one ? [one.words] : [])),
      ...namedInCode,
    ]);
    expect(Object.keys(wordLists).filter((list) => !used.has(list))).toEqual([]);
  });

  it('every item serves a ladder, a part of a story, another item or the code', () => {
    const used = new Set([
      ...parts.flatMap(({ shownBy }) => shownBy),
      ...ladders
        .flatMap(({ rungs }) => rungs.flatMap(({ needs }) => needs))
        .flatMap(({ of, noneOf }) => [...of, ...noneOf]),
      ...[...points, ...focus].flatMap((one) => ('item' in one ? [one.item] : [])),
      ...items.flatMap(({ find }) => (find.by === 'items' ? find.of : [])),
      ...items.flatMap(({ find }) => (find.by === 'pattern' ? [find.after] : [])),
      ...namedInCode,
    ]);
    expect(items.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('every fact is asked for by a gate, a type of answer or a ladder', () => {
    const used = new Set([
      ...gates.flatMap(({ when, orWhen = [] }) => [...when, ...orWhen]).map(({ fact }) => fact),
      ...responseTypes.flatMap(({ when }) => when).map(({ fact }) => fact),
      ...points.flatMap((one) => ('fact' in one ? [one.fact] : [])),
    ]);
    expect(FactNameSchema.options.filter((fact) => !used.has(fact))).toEqual([]);
  });

  it('every feature of a clause has patterns or is computed', () => {
    const computed = labelling.features.filter(({ patterns }) => patterns === undefined).map(({ id }) => id);
    const isKnown = (id: string): boolean =>
      namedInCode.has(id) || namedInCode.has(id.replace(/^(?:our|their)-/, ''));
    expect(computed.filter((id) => !isKnown(id))).toEqual([]);
  });

  it('no two gates tell the candidate the same', () => {
    const reasons = gates.map(({ reason }) => reason);
    expect(reasons.filter((reason, place) => reasons.indexOf(reason) !== place)).toEqual([]);
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
