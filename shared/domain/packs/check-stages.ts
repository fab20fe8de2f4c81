import { listWords } from '@shared/domain/packs/list-words';
import type { PackFault, PackPath } from '@shared/domain/packs/pack-fault';
import type { Round, Stage } from '@shared/model/pack';

const file = 'stages.json';

/** Finds stages without their rounds, lengths that do not exist, and clocks that do not add up. */
export function checkStages(stages: readonly Stage[]): PackFault[] {
  return stages.flatMap((stage, stageIndex) => {
    const path = ['stages', stageIndex];
    return [
      ...checkKind(stage, path),
      ...stage.rounds.flatMap((round, index) => {
        const place = [...path, 'rounds', index];
        return [...checkLengths(round, place), ...checkMinutes(round, place)];
      }),
    ];
  });
}

function checkKind({ kind, rounds }: Stage, path: PackPath): PackFault[] {
  if (kind === 'interview' && rounds.length === 0) {
    return [
      {
        file,
        path: [...path, 'rounds'],
        reason: 'an interview stage needs at least one round',
        suggestion: 'Add a round, or write "kind": "debrief" if this is the debrief.',
      },
    ];
  }
  if (kind === 'debrief' && rounds.length > 0) {
    return [
      {
        file,
        path: [...path, 'rounds'],
        reason: 'a debrief has no rounds: nobody is interviewed in it',
        suggestion: 'Move the rounds into a stage of kind "interview".',
      },
    ];
  }
  return [];
}

function checkLengths(round: Round, path: PackPath): PackFault[] {
  const lengths: [path: PackPath, lengthMin: number][] = [
    [[...path, 'defaultLengthMin'], round.defaultLengthMin],
    [[...path, 'presets', 'full'], round.presets.full],
    [[...path, 'presets', 'compact'], round.presets.compact],
  ];
  const known = listWords(round.lengthsMin.map(String));
  return lengths.flatMap(([place, lengthMin]) =>
    round.lengthsMin.includes(lengthMin)
      ? []
      : [
          {
            file,
            path: place,
            reason: `${lengthMin} is none of the lengths of this round (${known})`,
            suggestion: `Write one of: ${known}, or add ${lengthMin} to lengthsMin.`,
          },
        ],
  );
}

/** To the second: minutes are decimal fractions, whose sums are not always whole where they should be. */
function toSeconds(minutes: number): number {
  return Math.round(minutes * 60);
}

function checkMinutes({ lengthsMin, sections }: Round, path: PackPath): PackFault[] {
  return lengthsMin.flatMap((lengthMin, index) => {
    const place = { file, path: [...path, 'lengthsMin', index] };
    const shares = sections.flatMap(({ byLengthMin }) => byLengthMin[String(lengthMin)] ?? []);
    if (shares.length === 0) {
      return [
        {
          ...place,
          reason: `no section says what it holds in a run of ${lengthMin} minutes`,
          suggestion: `Add "${lengthMin}" to byLengthMin of each section that such a run has.`,
        },
      ];
    }
    const faults: PackFault[] = [];
    const minutes = shares.reduce((sum, share) => sum + share.minutes, 0);
    if (toSeconds(minutes) !== toSeconds(lengthMin)) {
      const wrong = minutes < lengthMin ? 'missing' : 'too many';
      const by = Math.abs(Math.round((lengthMin - minutes) * 100) / 100);
      faults.push({
        ...place,
        reason: `the sections of a run of ${lengthMin} minutes add up to ${Math.round(minutes * 100) / 100}`,
        suggestion: `Change their minutes in byLengthMin.${lengthMin}: ${by} ${by === 1 ? 'is' : 'are'} ${wrong}.`,
      });
    }
    if (shares.every(({ questions }) => questions === 0)) {
      faults.push({
        ...place,
        reason: `a run of ${lengthMin} minutes asks nothing`,
        suggestion: `Give at least one section a question in byLengthMin.${lengthMin}.`,
      });
    }
    return faults;
  });
}
