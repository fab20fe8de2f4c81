import type { Ballot } from '@shared/model/debrief';
import type { DebriefRules } from '@shared/model/pack-debrief';
import { describeBallot } from './describe-ballot';
import { giveVote, type QualityLevel } from './give-vote';
import { levelsOf, type RoundReading } from './read-round';
import { oneStepTowards } from './vote-order';
import { weightedMean } from './weighted-mean';

/**
 * The levels of one interviewer, taken anew from all packets: each own answer counts once, each answer that others
 * heard counts `othersWeight`. A quality that the interviewer did not hear stays unheard.
 */
function levelsAnew(own: RoundReading, others: readonly RoundReading[], weight: number): QualityLevel[] {
  const reported = others.flatMap(({ qualities }) => qualities);
  return own.qualities.flatMap(({ qualityId, name, score, answers }) => {
    if (score === null) return [];
    const theirs = reported.flatMap((other) =>
      other.qualityId === qualityId && other.score !== null
        ? [{ level: other.score, weight: other.answers.length * weight }]
        : [],
    );
    const level = weightedMean([{ level: score, weight: answers.length }, ...theirs]);
    return level === null ? [] : [{ qualityId, name, level }];
  });
}

/** How many answers the others heard about the qualities that this interviewer heard, each answer once. */
function countOthers(own: RoundReading, others: readonly RoundReading[]): number {
  const heard = new Set(levelsOf(own.qualities).map(({ qualityId }) => qualityId));
  const threads = others.flatMap(({ qualities }) =>
    qualities
      .filter(({ qualityId }) => heard.has(qualityId))
      .flatMap(({ answers }) => answers.map(({ thread }) => thread)),
  );
  return new Set(threads).size;
}

function ballotOf(own: RoundReading, others: readonly RoundReading[], rules: DebriefRules): Ballot {
  const { roundId, vote: first, interviewer } = own.packet;
  const before = levelsOf(own.qualities);
  const after = levelsAnew(own, others, rules.othersWeight);
  const othersCount = rules.othersWeight === 0 ? 0 : countOthers(own, others);
  const answers = own.heard.length + othersCount * rules.othersWeight;
  const alone = giveVote({ levels: before, answers: own.heard.length, seat: interviewer.seat }, rules);
  const ruled = giveVote({ levels: after, answers, seat: interviewer.seat }, rules);
  if (first === null || alone === null || ruled === null) {
    return { roundId, first, second: null, reason: 'No vote: nothing was heard in this round.' };
  }
  const second = oneStepTowards(first, ruled.vote);
  const reason = describeBallot({ first, second, alone, ruled, before, after, others: othersCount });
  return { roundId, first, second, reason };
}

/** The second votes: the rules of the first, applied to what all packets say, and one step at most. */
export function voteAgain(rounds: readonly RoundReading[], rules: DebriefRules): Ballot[] {
  return rounds.map((own) =>
    ballotOf(
      own,
      rounds.filter((other) => other !== own),
      rules,
    ),
  );
}
