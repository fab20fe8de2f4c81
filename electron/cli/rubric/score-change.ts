import { rubricGuide } from '@shared/domain/rubric-guide/rubric-guide';
import { scoreAnswer } from '@shared/domain/scoring/score-answer';
import type { Rubric } from '@shared/model/rubric';
import type { GuideLadder, RubricGuide } from '@shared/model/rubric-guide';
import type { Score } from '@shared/model/score';
import type { ComparedAnswer } from './compared-answer';

/** Where an answer stands on one ladder; null where it gives nothing to judge. */
export type Standing = { score: number; level: number } | null;

/** What another rubric makes of one score of an answer. */
export interface ScoreChange {
  /** Null for the answer as a whole. */
  qualityId: string | null;
  name: string;
  before: Standing;
  after: Standing;
  /** What made the difference, as sentences. */
  why: string[];
}

export interface AnswerChange {
  answer: ComparedAnswer;
  before: Score;
  after: Score;
  /** Every score that is another one than before, by a step worth telling. */
  changes: ScoreChange[];
}

interface Read {
  score: Score;
  guide: RubricGuide;
}

function read({ text, words, question, pack }: ComparedAnswer, rubric: Rubric): Read {
  const { qualities } = pack;
  const score = scoreAnswer({ text, words, question, qualities, rubric });
  const judged = { text, words, score };
  return { score, guide: rubricGuide({ question, qualities, rubric, examples: [], judged }) };
}

function ladderOf({ guide }: Read, qualityId: string | null): GuideLadder | null {
  return guide.ladders.find((ladder) => ladder.qualityId === qualityId) ?? null;
}

function standing(ladder: GuideLadder | null): Standing {
  if (ladder === null || ladder.score === null || ladder.level === null) return null;
  return { score: ladder.score, level: ladder.level };
}

interface KnownNeed {
  level: number;
  advice: string;
  met: boolean;
}

function needsOf(ladder: GuideLadder | null): Map<string, KnownNeed> {
  const needs = (ladder?.rungs ?? []).flatMap(({ level, needs: ofRung }) =>
    ofRung.map(({ advice, met }) => ({ level, advice, met })),
  );
  return new Map(needs.map((need) => [`${need.level} ${need.advice}`, need]));
}

/** Needs that one of the two rubrics has and the other has not, or that only one of them finds met. */
function needsThatDiffer(before: GuideLadder | null, after: GuideLadder | null): string[] {
  const [old, fresh] = [needsOf(before), needsOf(after)];
  const came = [...fresh].flatMap(([key, { level, advice, met }]) => {
    const known = old.get(key);
    if (known === undefined) return [`level ${level} now asks, ${met ? 'met' : 'open'}: ${advice}`];
    if (known.met === met) return [];
    return [`level ${level}, ${met ? 'met now' : 'open now'}: ${advice}`];
  });
  const went = [...old].flatMap(([key, { level, advice, met }]) =>
    fresh.has(key) ? [] : [`level ${level} asks no longer, was ${met ? 'met' : 'open'}: ${advice}`],
  );
  return [...came, ...went];
}

function limitsOf({ gates }: Score): Set<string> {
  return new Set(gates.map(({ id, cap }) => `${id} ${cap}`));
}

function gatesThatDiffer(before: Score, after: Score): string[] {
  const [old, fresh] = [limitsOf(before), limitsOf(after)];
  return [
    ...after.gates
      .filter(({ id, cap }) => !old.has(`${id} ${cap}`))
      .map(({ cap, reason }) => `now limited to ${cap}: ${reason}`),
    ...before.gates
      .filter(({ id, cap }) => !fresh.has(`${id} ${cap}`))
      .map(({ cap, reason }) => `no longer limited to ${cap}: ${reason}`),
  ];
}

/** Smaller steps than this are not worth a line: the range around a score is several times as wide. */
const leastStep = 0.05;

function isChange(before: Standing, after: Standing): boolean {
  if (before === null || after === null) return before !== after;
  return before.level !== after.level || Math.abs(before.score - after.score) >= leastStep;
}

function changesOf(before: Read, after: Read): ScoreChange[] {
  const limits = gatesThatDiffer(before.score, after.score);
  return after.guide.ladders.flatMap((fresh) => {
    const old = ladderOf(before, fresh.qualityId);
    const change = { before: standing(old), after: standing(fresh) };
    if (!isChange(change.before, change.after)) return [];
    const why = [...limits, ...needsThatDiffer(old, fresh)];
    return [{ qualityId: fresh.qualityId, name: fresh.name, ...change, why }];
  });
}

/** A score can move without a need of its own: with a quality that the question asks for, or by weights. */
function withCauses(changes: ScoreChange[], { question }: ComparedAnswer): ScoreChange[] {
  return changes.map((change) => {
    if (change.why.length > 0) return change;
    const moved = changes.filter(
      ({ qualityId, why }) => qualityId !== null && question.qualityIds.includes(qualityId) && why.length > 0,
    );
    const why =
      change.qualityId === null && moved.length > 0
        ? [`moves with ${moved.map(({ name }) => name).join(' and ')}, which the question asks for`]
        : ['points, weights or words count otherwise; “explain” shows them'];
    return { ...change, why };
  });
}

/** Scores one answer with two rubrics. */
export function compareScores(answer: ComparedAnswer, before: Rubric, after: Rubric): AnswerChange {
  const [old, fresh] = [read(answer, before), read(answer, after)];
  return {
    answer,
    before: old.score,
    after: fresh.score,
    changes: withCauses(changesOf(old, fresh), answer),
  };
}
