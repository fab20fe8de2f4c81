import type { Find, Rubric } from '@shared/model/rubric';
import { listsIn } from './words/match-pattern';

function patternsOf(find: Find): string[] {
  if (find.by === 'pattern')
    return [...find.patterns, ...(find.unless ?? []), ...(find.near?.patterns ?? [])];
  if (find.by === 'figures') return [...(find.patterns ?? []), ...(find.unless ?? [])];
  return [];
}

function patternProblems(where: string, patterns: readonly string[], rubric: Rubric): string[] {
  return patterns.flatMap((pattern) => [
    ...listsIn(pattern)
      .filter((list) => !(list in rubric.wordLists))
      .map((list) => `${where}: the pattern "${pattern}" uses the list "${list}", which does not exist.`),
    ...(/['’A-Z]/.test(pattern)
      ? [`${where}: write the pattern "${pattern}" in lower case and without apostrophes, as in "did not".`]
      : []),
  ]);
}

function unknownIds(
  where: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `${where}: there is no ${what} "${id}".`);
}

function twice(ids: readonly string[], what: string): string[] {
  return ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => `The ${what} "${id}" is given twice.`);
}

/** Names in a rubric that lead nowhere, as sentences. Empty for a sound rubric. */
export function checkRubric(rubric: Rubric): string[] {
  const items = new Set(rubric.items.map(({ id }) => id));
  const ladders = new Set(rubric.ladders.map(({ id }) => id));
  const lists = new Set(Object.keys(rubric.wordLists));
  return [
    ...twice(
      rubric.items.map(({ id }) => id),
      'item',
    ),
    ...twice(
      rubric.ladders.map(({ id }) => id),
      'ladder',
    ),
    ...twice(
      rubric.gates.map(({ id }) => id),
      'gate',
    ),
    ...rubric.items.flatMap(({ id, find }) => [
      ...patternProblems(`Item "${id}"`, patternsOf(find), rubric),
      ...unknownIds(`Item "${id}"`, find.by === 'pattern' && find.after ? [find.after] : [], items, 'item'),
      ...(find.by === 'items' ? unknownIds(`Item "${id}"`, find.of, items, 'item') : []),
    ]),
    ...rubric.labelling.features.flatMap(({ id, patterns }) =>
      patternProblems(`Feature "${id}"`, patterns ?? [], rubric),
    ),
    ...rubric.questionRules.flatMap(({ patterns }) => patternProblems('A question rule', patterns, rubric)),
    ...rubric.ladders.flatMap(({ id, rungs }) =>
      rungs.flatMap(({ needs }) =>
        needs.flatMap(({ of, noneOf }) => unknownIds(`Ladder "${id}"`, [...of, ...noneOf], items, 'item')),
      ),
    ),
    ...Object.entries(rubric.kinds).flatMap(([kind, { ladder, qualityLadder = ladder }]) =>
      unknownIds(`Kind "${kind}"`, [ladder, qualityLadder], ladders, 'ladder'),
    ),
    ...unknownIds('The qualities', Object.values(rubric.qualityLadders), ladders, 'ladder'),
    ...unknownIds('The fallback', [rubric.fallbackQualityLadder], ladders, 'ladder'),
    ...unknownIds('The broken pairs', rubric.brokenPairs.flat(), lists, 'word list'),
  ];
}
