import { closestWord } from '@shared/domain/packs/closest-word';
import type { Find, Item, Ladder } from '@shared/model/rubric';
import { listsIn } from './words/read-pattern';

/** Something wrong in one entry of a rubric: a name that leads nowhere, or a pattern that can never match. */
export interface EntryFault {
  /** The way to the place inside the entry. */
  path: readonly (string | number)[];
  /** Goes on from the name of the entry, as part of a sentence. */
  says: string;
  suggestion: string;
}

/** The names that entries may refer to. */
export interface KnownNames {
  items: ReadonlySet<string>;
  lists: ReadonlySet<string>;
}

type Path = EntryFault['path'];
type Placed = readonly [path: Path, name: string];

function placed(name: string, patterns: readonly string[] = [], ...below: string[]): Placed[] {
  return patterns.map((pattern, at) => [['find', name, ...below, at], pattern]);
}

function patternsOf(find: Find): Placed[] {
  if (find.by === 'pattern')
    return [
      ...placed('patterns', find.patterns),
      ...placed('unless', find.unless),
      ...placed('near', find.near?.patterns, 'patterns'),
    ];
  return find.by === 'figures'
    ? [...placed('patterns', find.patterns), ...placed('unless', find.unless)]
    : [];
}

function guess(name: string, known: ReadonlySet<string>): string {
  const meant = closestWord(name, [...known]);
  return meant === null ? 'Write one that there is, or add it.' : `Did you mean “${meant}”?`;
}

/** What is wrong with patterns that stand at these places. */
export function patternFaults(patterns: readonly Placed[], lists: ReadonlySet<string>): EntryFault[] {
  return patterns.flatMap(([path, pattern]) => [
    ...listsIn(pattern)
      .filter((list) => !lists.has(list))
      .map((list) => ({
        path,
        says: `the pattern "${pattern}" uses the list "${list}", which does not exist`,
        suggestion: guess(list, lists),
      })),
    ...(/['’A-Z]/.test(pattern)
      ? [
          {
            path,
            says: `write the pattern "${pattern}" in lower case and without apostrophes, as in "did not"`,
            suggestion: 'Write out what is drawn together, and write names small.',
          },
        ]
      : []),
  ]);
}

function missing(names: readonly Placed[], known: ReadonlySet<string>, what: string): EntryFault[] {
  return names
    .filter(([, name]) => !known.has(name))
    .map(([path, name]) => ({
      path,
      says: `there is no ${what} "${name}"`,
      suggestion: guess(name, known),
    }));
}

/** What is wrong with one item, given the names that there are. */
export function itemFaults({ find }: Item, { items, lists }: KnownNames): EntryFault[] {
  const after: Placed[] = find.by === 'pattern' && find.after ? [[['find', 'after'], find.after]] : [];
  const parts = find.by === 'items' ? find.of.map((id, at): Placed => [['find', 'of', at], id]) : [];
  return [...patternFaults(patternsOf(find), lists), ...missing([...after, ...parts], items, 'item')];
}

/** What is wrong with one ladder, given the names that there are. */
export function ladderFaults({ rungs, points, focus }: Ladder, { items, lists }: KnownNames): EntryFault[] {
  const needed = rungs.flatMap(({ needs }, rung) =>
    needs.flatMap(({ of, noneOf }, need) => [
      ...of.map((id, at): Placed => [['rungs', rung, 'needs', need, 'of', at], id]),
      ...noneOf.map((id, at): Placed => [['rungs', rung, 'needs', need, 'noneOf', at], id]),
    ]),
  );
  const counted = points.flatMap((one, at): Placed[] =>
    'item' in one ? [[['points', at, 'item'], one.item]] : [],
  );
  const shown = focus.flatMap((one, at): Placed[] =>
    'item' in one ? [[['focus', at, 'item'], one.item]] : [],
  );
  const words = focus.flatMap((one, at): Placed[] =>
    'words' in one ? [[['focus', at, 'words'], one.words]] : [],
  );
  const silent = points.length === 0 ? -1 : rungs.findIndex((rung) => rung.points === undefined);
  const unasked = points.length > 0 ? -1 : rungs.findIndex((rung) => rung.points !== undefined);
  return [
    ...missing([...needed, ...counted, ...shown], items, 'item'),
    ...missing(words, lists, 'word list'),
    ...(silent < 0
      ? []
      : [
          {
            path: ['rungs', silent],
            says: 'it counts points, so every rung has to say how many it takes',
            suggestion: 'Add "points" to the rung, or take the list "points" out of the ladder.',
          },
        ]),
    ...(unasked < 0
      ? []
      : [
          {
            path: ['rungs', unasked, 'points'],
            says: 'a rung takes points, and the ladder says of nothing how many it earns',
            suggestion: 'Add the list "points" to the ladder, or take "points" out of its rungs.',
          },
        ]),
  ];
}
