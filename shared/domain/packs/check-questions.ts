import type { PackFault } from '@shared/domain/packs/pack-fault';
import { placeInQuestion, type PlacedPack } from '@shared/domain/packs/placed-pack';

const leadsOut = /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i;

/** Finds answers whose longest comfortable length is not above the shortest, and tasks outside the pack. */
export function checkQuestions(placed: PlacedPack): PackFault[] {
  return placed.pack.questions.flatMap(({ targetSec, task }, index) => {
    const faults: PackFault[] = [];
    if (targetSec.max <= targetSec.min) {
      faults.push({
        ...placeInQuestion(placed, index, 'targetSec', 'max'),
        reason: `is ${targetSec.max}, and must be more than min, which is ${targetSec.min}`,
        suggestion: `Write a number of seconds above ${targetSec.min}.`,
      });
    }
    if (task && leadsOut.test(task.file)) {
      faults.push({
        ...placeInQuestion(placed, index, 'task', 'file'),
        reason: `“${task.file}” leads out of the pack`,
        suggestion: 'Name a file inside the pack, as tasks/name.json.',
      });
    }
    return faults;
  });
}
