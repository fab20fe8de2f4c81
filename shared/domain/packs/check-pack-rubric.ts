import { closestWord } from '@shared/domain/packs/closest-word';
import { listWords } from '@shared/domain/packs/list-words';
import type { PackFault } from '@shared/domain/packs/pack-fault';
import {
  itemFaults,
  ladderFaults,
  type EntryFault,
  type KnownNames,
} from '@shared/domain/scoring/find-entry-faults';
import { rubricForPack } from '@shared/domain/scoring/rubric-for-pack';
import type { Pack } from '@shared/model/pack';
import type { PackRubric } from '@shared/model/pack-rubric';
import type { Rubric } from '@shared/model/rubric';

const file = 'rubric.json';

function unknownQuality(
  path: PackFault['path'],
  id: string,
  { qualities }: Pick<Pack, 'qualities'>,
): PackFault[] {
  const ids = qualities.map((quality) => quality.id);
  if (ids.includes(id)) return [];
  const meant = closestWord(id, ids);
  return [
    {
      file,
      path,
      reason: `no quality in qualities.json has the id “${id}”`,
      suggestion: meant === null ? `Use one of: ${listWords(ids)}.` : `Did you mean “${meant}”?`,
    },
  ];
}

function fromEntry(
  list: 'items' | 'ladders',
  index: number,
  { path, says, suggestion }: EntryFault,
): PackFault {
  return { file, path: [list, index, ...path], reason: says.replaceAll(/"([^"]*)"/g, '“$1”'), suggestion };
}

/** What can be said only beside the program's own rubric: names that lead neither here nor there, forms that differ. */
function checkBeside(ofPack: PackRubric, own: Rubric): PackFault[] {
  const whole = rubricForPack(own, { rubric: ofPack });
  const known: KnownNames = {
    items: new Set(whole.items.map(({ id }) => id)),
    lists: new Set(Object.keys(whole.wordLists)),
  };
  const ladders = whole.ladders.map(({ id }) => id);
  return [
    ...Object.entries(ofPack.qualityLadders).flatMap(([quality, ladder]) => {
      if (ladders.includes(ladder)) return [];
      const meant = closestWord(ladder, ladders);
      const suggestion = meant === null ? 'Add it to “ladders”.' : `Did you mean “${meant}”?`;
      return [
        { file, path: ['qualityLadders', quality], reason: `there is no ladder “${ladder}”`, suggestion },
      ];
    }),
    ...ofPack.items.flatMap((item, index) =>
      itemFaults(item, known).map((fault) => fromEntry('items', index, fault)),
    ),
    ...ofPack.ladders.flatMap((ladder, index) =>
      ladderFaults(ladder, known).map((fault) => fromEntry('ladders', index, fault)),
    ),
    ...Object.entries(ofPack.wordLists).flatMap(([name, { forms }]) => {
      const ownForms = own.wordLists[name]?.forms;
      if (forms === undefined || ownForms === undefined || forms === ownForms) return [];
      return [
        {
          file,
          path: ['wordLists', name, 'forms'],
          reason: `is “${forms}”, and the list of that name in the program is “${ownForms}”`,
          suggestion: 'Take the entry out, or give your list another name.',
        },
      ];
    }),
  ];
}

/** Finds what is wrong with the rubric of a pack. `own` is the program's; null where it is not at hand. */
export function checkPackRubric(pack: Pick<Pack, 'qualities' | 'rubric'>, own: Rubric | null): PackFault[] {
  const { rubric } = pack;
  if (rubric === null) return [];
  return [
    ...Object.keys(rubric.qualityLadders).flatMap((id) => unknownQuality(['qualityLadders', id], id, pack)),
    ...rubric.items.flatMap(({ quality }, index) =>
      quality === null ? [] : unknownQuality(['items', index, 'quality'], quality, pack),
    ),
    ...(own === null ? [] : checkBeside(rubric, own)),
  ];
}
