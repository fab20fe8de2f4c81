import type { Seat } from '@shared/model/pack';
import type { DebriefRules, FloorRule, Vote, VoteRule } from '@shared/model/pack-debrief';
import { countInWords } from './count-in-words';
import { voteInSentence } from './describe-vote';
import { asSentence, withoutStop } from './as-sentence';
import { atBest, stepsUp } from './vote-order';
import { weightedMean } from './weighted-mean';

/** The level of a quality that was heard. */
export interface QualityLevel {
  qualityId: string;
  name: string;
  level: number;
}

/** What a vote rests on: nothing but levels and the number of answers behind them. */
export interface VoteGround {
  levels: readonly QualityLevel[];
  answers: number;
  seat: Seat;
}

/** A vote with the sentence that explains it; `because` is what decided, to be told within another sentence. */
export interface GivenVote {
  vote: Vote;
  mean: number;
  reason: string;
  because: string;
}

function lowestOf(levels: readonly QualityLevel[]): QualityLevel | undefined {
  return levels.reduce<QualityLevel | undefined>(
    (low, one) => (low === undefined || one.level < low.level ? one : low),
    undefined,
  );
}

function countBelow(levels: readonly QualityLevel[], limit: number): number {
  return levels.filter(({ level }) => level < limit).length;
}

function holds(rule: VoteRule, { levels, answers }: VoteGround, mean: number, barLevel: number): boolean {
  return (
    mean >= (rule.meanFrom ?? -Infinity) &&
    mean < (rule.meanBelow ?? Infinity) &&
    countBelow(levels, rule.noneBelow ?? -Infinity) === 0 &&
    countBelow(levels, barLevel) <= (rule.belowBarAtMost ?? Infinity) &&
    answers >= (rule.answersFrom ?? 0)
  );
}

/** The figures that the rule looked at. */
function figuresOf(rule: VoteRule, { levels, answers }: VoteGround, mean: number, barLevel: number): string {
  const lowest = lowestOf(levels);
  const figures = [`mean ${mean} over ${countInWords(levels.length, 'quality', 'qualities')}`];
  if (rule.noneBelow !== undefined) figures.push(`none below ${rule.noneBelow}`);
  else if (lowest && levels.length > 1) figures.push(`${lowest.name} lowest at ${lowest.level}`);
  if (rule.belowBarAtMost !== undefined) {
    const below = countBelow(levels, barLevel);
    figures.push(`${below === 0 ? 'none' : below} below the bar of ${barLevel}`);
  }
  if (rule.answersFrom !== undefined) figures.push(countInWords(answers, 'answer'));
  return figures.join(', ');
}

interface AppliedFloor {
  rule: FloorRule;
  at: QualityLevel;
}

/** The floors that hold this vote down, the hardest first. */
function floorsUnder({ levels, seat }: VoteGround, rules: DebriefRules, vote: Vote): AppliedFloor[] {
  return rules.floors
    .filter((rule) => rule.seats.length === 0 || rule.seats.includes(seat))
    .filter((rule) => atBest(vote, rule.vote) !== vote)
    .flatMap((rule) => {
      const at = lowestOf(levels.filter(({ qualityId }) => rule.qualityIds.includes(qualityId)));
      return at && at.level < rule.below ? [{ rule, at }] : [];
    })
    .toSorted((a, b) => stepsUp(b.rule.vote, a.rule.vote));
}

/** Gives a vote: the first rule that holds, then held down by the floors. Null where nothing was heard. */
export function giveVote(ground: VoteGround, rules: DebriefRules): GivenVote | null {
  const mean = weightedMean(ground.levels.map(({ level }) => ({ level, weight: 1 })));
  if (mean === null) return null;
  const rule = rules.votes.find((one) => holds(one, ground, mean, rules.barLevel)) ?? rules.votes.at(-1);
  if (!rule) throw new Error('The debrief rules hold no rule for a vote.');
  const said = withoutStop(rule.reason);
  const figures = figuresOf(rule, ground, mean, rules.barLevel);
  const reason = `${said} (${figures}).`;
  const floor = floorsUnder(ground, rules, rule.vote)[0];
  if (!floor) return { vote: rule.vote, mean, reason, because: `“${said}” (${figures})` };
  const { at, rule: held } = floor;
  const why = withoutStop(held.reason);
  const figure = `${at.name} at ${at.level}, below ${held.below}`;
  return {
    vote: held.vote,
    mean,
    reason: `${reason} Held at ${voteInSentence(held.vote)}: ${asSentence(`${why} (${figure})`)}`,
    because: `“${why}” (${figure})`,
  };
}
