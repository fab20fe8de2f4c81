import { listWords } from '@shared/domain/packs/list-words';
import type { PackFault, PackPath } from '@shared/domain/packs/pack-fault';
import type { ConversationLine, Listening, Wordings } from '@shared/model/pack-listening';

const file = 'listening.json';

interface Slots {
  known: readonly string[];
  /** Slots that can always be filled: a wording with one of them counts as one without. */
  always: readonly string[];
}

const slotsOfProbes: Slots = { known: ['{thing}', '{figure}'], always: [] };
const slotsOfLines: Partial<Record<ConversationLine, Slots>> = {
  'told-before': { known: ['{thing}'], always: [] },
  'other-question': { known: ['{question}'], always: ['{question}'] },
};
const noSlots: Slots = { known: [], always: [] };

/** Finds wordings that could never be said, or said with a hole, and patience that runs out before it begins. */
export function checkListening(listening: Listening | null): PackFault[] {
  if (!listening) return [];
  return [
    ...listening.probes.flatMap(({ wordings }, index) =>
      checkWordings(wordings, slotsOfProbes, ['probes', index, 'wordings']),
    ),
    ...Object.entries(listening.lines).flatMap(([line, wordings]) =>
      checkWordings(wordings, slotsOfLines[line as ConversationLine] ?? noSlots, ['lines', line]),
    ),
    ...Object.entries(listening.patience).flatMap(([manner, { nudgeSec, giveUpSec }]) =>
      giveUpSec > nudgeSec
        ? []
        : [
            {
              file,
              path: ['patience', manner, 'giveUpSec'],
              reason: `is ${giveUpSec}, and must be more than nudgeSec, which is ${nudgeSec}`,
              suggestion: `Write a number of seconds above ${nudgeSec}.`,
            },
          ],
    ),
  ];
}

function slotsIn(wording: string): string[] {
  return wording.match(/\{[^{}]*\}/g) ?? [];
}

/** An unknown slot is told on its own; it does not count here as well. */
function canAlwaysBeSaid(wording: string, { known, always }: Slots): boolean {
  return slotsIn(wording).every((slot) => always.includes(slot) || !known.includes(slot));
}

function checkWordings(wordings: Wordings, slots: Slots, path: PackPath): PackFault[] {
  return Object.entries(wordings).flatMap(([manner, list]) => {
    const faults = list.flatMap((wording, index) => checkSlots(wording, slots, [...path, manner, index]));
    if (!list.some((wording) => canAlwaysBeSaid(wording, slots))) {
      faults.push({
        file,
        path: [...path, manner],
        reason: 'every wording has a slot, so that nothing can be said where there is no word to put in',
        suggestion: 'Add a wording without a slot.',
      });
    }
    return faults;
  });
}

function checkSlots(wording: string, { known }: Slots, path: PackPath): PackFault[] {
  const unknown = slotsIn(wording).find((slot) => !known.includes(slot));
  if (unknown === undefined) return [];
  const choice = known.length === 0 ? 'there can be none in this line' : `there can be: ${listWords(known)}`;
  return [
    {
      file,
      path,
      reason: `“${unknown}” is no slot that can be filled here`,
      suggestion: `Take it out; ${choice}.`,
    },
  ];
}
