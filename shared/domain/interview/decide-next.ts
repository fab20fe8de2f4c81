import { planLengthMs, sectionEnds } from '@shared/domain/interview/section-clock';
import type { InterviewPlan, PlannedQuestion, PlannedSection } from '@shared/model/interview';

/** What the interviewer knows when an answer is over. */
export interface Crossroads {
  plan: InterviewPlan;
  /** The question that was just answered or skipped. */
  questionIndex: number;
  elapsedMs: number;
  /** A follow-up that is worth asking; it is asked where there is time. */
  followUp: PlannedQuestion | null;
  /** Ask more than was planned while a section has time left. */
  fillTime: boolean;
}

/**
 * Where the interview goes. `moved` tells that questions were left out because the section's time was over. An extra
 * question comes out of the reserve of an earlier section, where the last one ends before its time.
 */
export type NextMove =
  | { move: 'follow-up'; question: PlannedQuestion }
  | { move: 'question'; index: number; moved: boolean }
  | { move: 'extra'; question: PlannedQuestion }
  | { move: 'close' };

/** A follow-up or a question that was planned needs at least so much of its section; a last short answer fits in. */
const leastMs = 45_000;
/** What a question takes with its answer, before any follow-up, beyond the length of the answer. */
const askingMs = 15_000;
/** A run ends within a tenth of its plan; the goodbye takes a few seconds of that. */
const tolerance = { share: 0.1, goodbyeMs: 15_000 };
/** So much of its usual length a question of the reserve needs; a brief answer or a cut takes care of the rest. */
const shareOfLength = 0.5;

/**
 * Decides how the interview goes on, by its clocks alone: a follow-up where the section still has time for it and for the
 * questions that are planned behind it, then the next planned question, then one of the reserve, then the next section,
 * and at the end whatever the reserve still has, until the time is over.
 */
export function decideNext(at: Crossroads): NextMove {
  const { plan, questionIndex, elapsedMs, followUp } = at;
  const current = plan.questions[questionIndex];
  const lengthMs = planLengthMs(plan) ?? Infinity;
  if (elapsedMs >= lengthMs) return { move: 'close' };
  const section = plan.sections.find(({ id }) => id === current?.sectionId);
  const leftMs = section ? endOf(plan, section) - elapsedMs : Infinity;
  const ahead = rootsAhead(plan, questionIndex);
  const here = ahead.filter(({ question }) => question.sectionId === current?.sectionId);
  const planned = here.filter(({ question }) => !question.reserve);
  const neededMs = planned.reduce((sum, { question }) => sum + lengthOf(question), 0);
  if (followUp && leftMs - neededMs >= leastMs) return { move: 'follow-up', question: followUp };
  const [next] = planned;
  if (next && leftMs >= leastMs) return { move: 'question', index: next.index, moved: false };
  const fits = (question: PlannedQuestion, freeMs: number): boolean =>
    at.fillTime && freeMs >= leastFor(question, lengthMs);
  const spare = here.find(({ question }) => question.reserve && fits(question, leftMs));
  if (spare && !next) return { move: 'question', index: spare.index, moved: false };
  const later = ahead.find(({ question }) => question.sectionId !== current?.sectionId && !question.reserve);
  if (later) return { move: 'question', index: later.index, moved: next !== undefined };
  const extra = leftOver(plan).find((question) => fits(question, lengthMs - elapsedMs));
  if (!extra || !current || lengthMs === Infinity) return { move: 'close' };
  // It runs on the clock of the section that is left early.
  return { move: 'extra', question: { ...extra, sectionId: current.sectionId, reserve: false } };
}

interface Placed {
  question: PlannedQuestion;
  index: number;
}

function rootsAhead({ questions }: InterviewPlan, questionIndex: number): Placed[] {
  return questions
    .map((question, index) => ({ question, index }))
    .filter(({ question, index }) => index > questionIndex && question.followUp === null);
}

/** An example tells more than another introduction. */
function rank({ kind }: PlannedQuestion): number {
  return kind === 'behavioural' ? 0 : 1;
}

/** Questions of the reserve that have not been asked: whoever asks one takes the mark of the reserve off it. */
function leftOver({ questions }: InterviewPlan): PlannedQuestion[] {
  const used = new Set(questions.flatMap(({ reserve, questionId }) => (reserve ? [] : [questionId])));
  const open = questions.filter(({ reserve, questionId }) => reserve && !used.has(questionId));
  return open.toSorted((left, right) => rank(left) - rank(right));
}

function leastFor(question: PlannedQuestion, runMs: number): number {
  const inTolerance = runMs * tolerance.share - tolerance.goodbyeMs;
  return Math.max(leastMs, Math.min(lengthOf(question) * shareOfLength, inTolerance));
}

function endOf(plan: InterviewPlan, section: PlannedSection): number {
  return sectionEnds(plan).find((each) => each.section.id === section.id)?.endMs ?? Infinity;
}

/** How long a question usually takes, follow-ups aside, in milliseconds. */
function lengthOf({ targetSec }: PlannedQuestion): number {
  return ((targetSec.min + targetSec.max) / 2) * 1000 + askingMs;
}
