import type { Rubric } from '@shared/model/rubric';
import { itemFaults, ladderFaults, patternFaults, type EntryFault } from './find-entry-faults';

/** Tells in which file an entry of a list stands; null where nobody knows. */
export type FileOf = (list: string, id: string) => string | null;

function asSentences(where: string, faults: readonly EntryFault[]): string[] {
  return faults.map(({ says }) => `${where}: ${says}.`);
}

function unknownIds(
  where: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `${where}: there is no ${what} "${id}".`);
}

function twice(entries: readonly { id: string }[], what: string): string[] {
  const ids = entries.map(({ id }) => id);
  return ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => `The ${what} "${id}" is given twice.`);
}

function placed(patterns: readonly string[] = []) {
  return patterns.map((pattern, at) => [['patterns', at], pattern] as const);
}

/** Names in a rubric that lead nowhere, as sentences. Empty for a sound rubric. */
export function checkRubric(rubric: Rubric, fileOf: FileOf = () => null): string[] {
  const items = new Set(rubric.items.map(({ id }) => id));
  const ladders = new Set(rubric.ladders.map(({ id }) => id));
  const lists = new Set(Object.keys(rubric.wordLists));
  const known = { items, lists };
  const here = (list: string, what: string, id: string): string => {
    const file = fileOf(list, id);
    return `${file === null ? '' : `${file}: `}${what} "${id}"`;
  };
  return [
    ...twice(rubric.items, 'item'),
    ...twice(rubric.ladders, 'ladder'),
    ...twice(rubric.gates, 'gate'),
    ...rubric.items.flatMap((item) => asSentences(here('items', 'Item', item.id), itemFaults(item, known))),
    ...rubric.labelling.features.flatMap((feature) =>
      asSentences(`Feature "${feature.id}"`, patternFaults(placed(feature.patterns), lists)),
    ),
    ...rubric.facets.flatMap(({ id, asks, shows }) =>
      asSentences(here('facets', 'Facet', id), patternFaults(placed([...asks, ...shows]), lists)),
    ),
    ...rubric.questionRules.flatMap((rule) =>
      asSentences('A question rule', patternFaults(placed(rule.patterns), lists)),
    ),
    ...rubric.ladders.flatMap((ladder) =>
      asSentences(here('ladders', 'Ladder', ladder.id), ladderFaults(ladder, known)),
    ),
    ...Object.entries(rubric.storyParts).flatMap(([part, { points, shownBy }]) =>
      unknownIds(
        `Story part "${part}"`,
        [...points.flatMap((one) => ('item' in one ? [one.item] : [])), ...shownBy],
        items,
        'item',
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
