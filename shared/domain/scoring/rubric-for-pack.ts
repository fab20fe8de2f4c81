import type { Pack } from '@shared/model/pack';
import type { PackRubric, PackWordList } from '@shared/model/pack-rubric';
import type { Rubric, WordList } from '@shared/model/rubric';
import { fingerprintOf } from './fingerprint-of';

/** Entries of a pack take the place of those with the same id, where they stood; new ones come behind. */
function overlay<Entry extends { id: string }>(own: readonly Entry[], ofPack: readonly Entry[]): Entry[] {
  const given = new Map(ofPack.map((entry) => [entry.id, entry]));
  const known = new Set(own.map(({ id }) => id));
  return [...own.map((entry) => given.get(entry.id) ?? entry), ...ofPack.filter(({ id }) => !known.has(id))];
}

/** A list of the program only grows: taking words out of it would change what everything else finds. */
function withWords(own: WordList | undefined, { forms, ...ofPack }: PackWordList): WordList {
  return own
    ? { ...own, entries: [...new Set([...own.entries, ...ofPack.entries])] }
    : { ...ofPack, forms: forms ?? 'as-written' };
}

function merged(rubric: Rubric, { qualityLadders, ladders, items, wordLists }: PackRubric): Rubric {
  const lists = Object.entries(wordLists).map(
    ([name, list]) => [name, withWords(rubric.wordLists[name], list)] as const,
  );
  return {
    ...rubric,
    qualityLadders: { ...rubric.qualityLadders, ...qualityLadders },
    ladders: overlay(rubric.ladders, ladders),
    items: overlay(rubric.items, items),
    wordLists: { ...rubric.wordLists, ...Object.fromEntries(lists) },
  };
}

/**
 * The rubric that answers from a pack are judged by: the program's own, with what the pack changes. Its version then
 * tells of that change as well, so that stored scores are known to be old when the pack's rubric changes. For a pack
 * without one it is the very rubric that was given.
 */
export function rubricForPack(rubric: Rubric, { rubric: ofPack }: Pick<Pack, 'rubric'>): Rubric {
  if (ofPack === null) return rubric;
  return { ...merged(rubric, ofPack), version: `${rubric.version}+${fingerprintOf(JSON.stringify(ofPack))}` };
}
