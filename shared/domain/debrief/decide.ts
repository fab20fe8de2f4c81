import type { Ballot, Outcome } from '@shared/model/debrief';
import type { DebriefRules } from '@shared/model/pack-debrief';
import { withoutStop } from './as-sentence';
import { countInWords } from './count-in-words';
import { voteInSentence } from './describe-vote';
import type { PooledQuality } from './pool-qualities';
import type { RoundReading } from './read-round';
import { isInclined } from './vote-order';

/** What the decision is taken from. */
export interface DecisionGround {
  rounds: readonly RoundReading[];
  ballots: readonly Ballot[];
  pooled: readonly PooledQuality[];
  rules: DebriefRules;
}

/** The outcome with the steps that led to it, and what it turned on where it was one round or one quality. */
export interface Verdict {
  outcome: Outcome;
  steps: string[];
  turnedOn: { rounds: readonly RoundReading[]; qualityIds: readonly string[] };
}

/** What one rule says. Without an outcome the next rule is looked at. */
interface Ruling {
  step: string;
  outcome?: Outcome;
  rounds?: readonly RoundReading[];
  qualityIds?: readonly string[];
}

function enoughRounds({ ballots, rules }: DecisionGround): Ruling {
  const heard = ballots.filter(({ second }) => second !== null).length;
  const figures = `${heard} of ${ballots.length} rounds gave evidence, and a decision needs ${rules.roundsFrom}`;
  return heard < rules.roundsFrom
    ? { step: `Only ${figures}: nothing is decided, for or against you.`, outcome: 'undecided' }
    : { step: `${figures}.` };
}

function veto({ rounds, ballots, rules }: DecisionGround): Ruling[] {
  if (rules.vetoSeats.length === 0) return [];
  const holders = rounds.flatMap((round, place) => {
    const { interviewer } = round.packet;
    const ballot = ballots[place];
    if (!rules.vetoSeats.includes(interviewer.seat) || !ballot || ballot.second === null) return [];
    return [{ name: interviewer.name, vote: ballot.second, round }];
  });
  const strong = holders.filter(({ vote }) => vote === 'strongly-not-inclined');
  if (strong.length > 0) {
    const names = strong.map(({ name }) => name).join(' and ');
    return [
      {
        step: `${names} can veto and voted strongly not inclined: that ends it.`,
        outcome: 'no-hire',
        rounds: strong.map(({ round }) => round),
      },
    ];
  }
  const votes = holders.map(({ name, vote }) => `${name} voted ${voteInSentence(vote)}`).join(', ');
  return [{ step: holders.length === 0 ? 'No veto: nobody who holds one voted.' : `No veto: ${votes}.` }];
}

// Shares are compared as finely as they are shown.
const inPercent = (share: number): number => Math.round(share * 1000) / 10;

function inclinedShare({ ballots, rules }: DecisionGround): Ruling {
  const votes = ballots.flatMap(({ second }) => (second === null ? [] : [second]));
  const inclined = votes.filter(isInclined).length;
  const share = inPercent(inclined / votes.length);
  const needed = inPercent(rules.inclinedShare);
  const figures = `After the second vote ${inclined} of ${votes.length} are inclined (${share}%), and a hire needs ${needed}%`;
  return share < needed ? { step: `${figures}: that is a no.`, outcome: 'no-hire' } : { step: `${figures}.` };
}

function tellLevel({ name, level, answers, confidence }: PooledQuality): string {
  const thin = confidence === 'thin' ? ', too thin to count' : '';
  return `${name} ${level} from ${countInWords(answers.length, 'answer')}${thin}`;
}

function lowerLevel({ pooled, rules }: DecisionGround): Ruling {
  const functional = pooled.filter((quality) => quality.functional);
  if (functional.length === 0) return { step: 'No functional quality was heard, so none lowers the level.' };
  const below = functional.filter(
    ({ level, confidence }) => level < rules.lowerLevelBelow && confidence !== 'thin',
  );
  if (below.length === 0) {
    const all = functional.map(tellLevel).join('; ');
    return { step: `No functional quality below ${rules.lowerLevelBelow} on enough evidence: ${all}.` };
  }
  return {
    step: `A functional quality below ${rules.lowerLevelBelow} with enough evidence lowers the level, it does not veto: ${below.map(tellLevel).join('; ')}. That makes it ${withoutStop(rules.lowerLevel)}.`,
    outcome: 'hire-lower',
    qualityIds: below.map(({ qualityId }) => qualityId),
  };
}

/** Goes through the rules of the decision in their fixed order, up to the one that decides. */
export function decide(ground: DecisionGround): Verdict {
  const rulings = [
    () => [enoughRounds(ground)],
    () => veto(ground),
    () => [inclinedShare(ground)],
    () => [lowerLevel(ground)],
  ];
  const steps: string[] = [];
  for (const look of rulings) {
    for (const { step, outcome, rounds = [], qualityIds = [] } of look()) {
      steps.push(step);
      if (outcome) return { outcome, steps, turnedOn: { rounds, qualityIds } };
    }
  }
  steps.push('Nothing stands against it: that is a hire.');
  return { outcome: 'hire', steps, turnedOn: { rounds: [], qualityIds: [] } };
}
