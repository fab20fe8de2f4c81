import type { PackFault } from '@shared/domain/packs/pack-fault';
import type { DebriefRules, VoteRule } from '@shared/model/pack-debrief';
import type { Pack } from '@shared/model/pack';

const file = 'debrief.json';

/** Finds a debrief without rules, and votes that would end without one. `isBroken`: the file is there, unread. */
export function checkDebrief({ stages, debrief }: Pack, isBroken: boolean): PackFault[] {
  if (debrief) return checkVotes(debrief);
  const stageIndex = stages.findIndex(({ kind }) => kind === 'debrief');
  if (stageIndex === -1 || isBroken) return [];
  return [
    {
      file,
      path: [],
      reason: `is missing, and stages.json has a debrief (stages[${stageIndex}])`,
      suggestion: 'Add debrief.json with the rules of the votes, or take the debrief stage out.',
    },
  ];
}

function isUnconditional(rule: VoteRule): boolean {
  const { meanFrom, meanBelow, noneBelow, belowBarAtMost, answersFrom } = rule;
  return [meanFrom, meanBelow, noneBelow, belowBarAtMost, answersFrom].every((limit) => limit === undefined);
}

function checkVotes({ votes }: DebriefRules): PackFault[] {
  const last = votes.length - 1;
  return votes.flatMap((rule, index) => {
    const place = { file, path: ['votes', index] };
    if (index === last && !isUnconditional(rule)) {
      return [
        {
          ...place,
          reason: 'the last rule has conditions, so that some evidence would end without a vote',
          suggestion: 'Take its conditions out, or add a last rule that has only vote and reason.',
        },
      ];
    }
    if (index < last && isUnconditional(rule)) {
      return [
        {
          ...place,
          reason: 'has no condition, so that the rules behind it are never reached',
          suggestion: 'Give it a condition, or move it to the end.',
        },
      ];
    }
    return [];
  });
}
