import type { Quality, Question } from '@shared/model/pack';
import type { KindRule, Rubric } from '@shared/model/rubric';
import type { ResponseType, Score } from '@shared/model/score';
import type { Word } from '@shared/model/transcript';
import { quoteEvidence } from './evidence/quote-evidence';
import { applyGates, responseTypeOf } from './gates/apply-gates';
import type { Facts } from './gates/measure-facts';
import { ladderNamed, ladderOfQuality } from './ladders/find-ladder';
import { itemsOfLadders } from './ladders/items-of-ladders';
import { climbWhole } from './ladders/climb-whole';
import { judgeOverall } from './ladders/judge-overall';
import { followTalk, scoreQualities } from './ladders/score-qualities';
import { readFindings } from './read-findings';
import { ownershipOf } from './structure/ownership-of';
import { starSpans } from './structure/star-spans';
import { compileRubric } from './words/compile-rubric';

/** What is scored: an answer, its timed words if it was spoken, and the question that it answers. */
export interface AnswerToScore {
  text: string;
  words: readonly Word[] | null;
  question: Pick<Question, 'text' | 'kind' | 'qualityIds' | 'targetSec'>;
  /** The qualities of the pack; each gets its own score. */
  qualities: readonly Quality[];
  rubric: Rubric;
}

/** The qualities that an answer to this question can show. */
function judgedQualities({ question, qualities }: AnswerToScore, kind: KindRule): readonly Quality[] {
  if (kind.wantsStory) return qualities;
  return kind.qualityLadder === undefined
    ? []
    : qualities.filter(({ id }) => question.qualityIds.includes(id));
}

/** Introductions, motives and dates are told about oneself; no story is wanted there. */
function typeOf(kind: KindRule, facts: Facts, rubric: Rubric): ResponseType {
  if (kind.wantsStory) return responseTypeOf(rubric.responseTypes, facts);
  return facts.words === 0 ? 'none' : 'self';
}

function starOf(spans: Score['spans']): Score['star'] {
  const has = (label: string): boolean => spans.some((span) => span.label === label);
  return {
    situation: has('situation'),
    task: has('task'),
    action: has('action'),
    result: has('result'),
  };
}

/** True for kinds of question that the rubric judges at all; a candidate's own question is not an answer. */
export function isJudged(rubric: Rubric, kind: Question['kind']): boolean {
  return rubric.kinds[kind] !== undefined;
}

function kindRule(rubric: Rubric, kind: Question['kind']): KindRule {
  const rule = rubric.kinds[kind];
  if (!rule) throw new Error(`The rubric does not judge questions of the kind "${kind}".`);
  return rule;
}

/**
 * Scores one answer: words, clauses, labels, evidence, gates, ladders. The same input gives the same score on every
 * machine. Each number rests on quoted words; delivery has no part in it.
 */
export function scoreAnswer(input: AnswerToScore): Score {
  const { text, words, question, qualities, rubric } = input;
  const kind = kindRule(rubric, question.kind);
  const { answer, findings, facts } = readFindings({ text, words, question: question.text, kind, rubric });
  const gates = applyGates(rubric.gates, question.kind, facts);
  const judged = judgedQualities(input, kind);
  const climber = { findings, facts, partialCredit: rubric.partialCredit };
  const whole = climbWhole(rubric, kind, question.qualityIds.length > 0, climber);
  const context = {
    answer,
    findings,
    climber,
    rubric: compileRubric(rubric),
    targetIds: question.qualityIds,
    cap: gates[0]?.cap ?? 5,
    story: (whole.second ?? whole.own).score,
  };
  const scored = scoreQualities(judged, {
    ...context,
    targetIds: kind.wantsStory ? question.qualityIds : [],
  });
  const targets = question.qualityIds.map((id) => scored[id]);
  const wordCount = facts.words;
  const overall = judgeOverall({ rubric, kind, whole, gates, targets, wordCount, words });
  const responseType = typeOf(kind, facts, rubric);
  const spans = kind.wantsStory ? starSpans(answer, rubric.storyParts, { findings, facts }) : [];
  const ladders = [ladderNamed(rubric, kind.ladder), ...judged.map(({ id }) => ladderOfQuality(rubric, id))];
  return {
    rubricVersion: rubric.version,
    ...overall,
    qualities: {
      ...Object.fromEntries(qualities.map(({ id }) => [id, null])),
      ...scored,
      ...(kind.qualitiesFollow && followTalk(qualities, { ...overall, score: overall.overall }, context)),
    },
    responseType,
    star: starOf(spans),
    spans,
    quantified: (findings.get('result-figure')?.length ?? 0) > 0,
    ownership: ownershipOf(answer),
    onTopic: !gates.some(({ offTopic }) => offTopic),
    wordCount: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    gates: gates.map(({ id, cap, reason }) => ({ id, cap, reason })),
    evidence: quoteEvidence(rubric.items, itemsOfLadders(ladders, rubric.items), findings, answer),
    missing: overall.missing,
  };
}
