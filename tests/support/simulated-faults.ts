import { elapsedAt } from '@shared/domain/interview/interview-clock';
import { planLengthMs } from '@shared/domain/interview/section-clock';
import {
  InterviewPhaseSchema,
  InterviewPlanSchema,
  InterviewStateSchema,
  type InterviewEvent,
  type InterviewPlan,
  type InterviewState,
} from '@shared/model/interview';
import type { Session } from '@shared/model/session';

/** Requests are answered more than once; everything else is asked once in a thread. */
const requests = new Set(['asked-back', 'smaller-example']);

function indexOf({ at }: InterviewState): number | null {
  return 'questionIndex' in at ? at.questionIndex : null;
}

/** What is wrong with one step of an interview; empty where nothing is. */
export function faultsOfStep(before: InterviewState, after: InterviewState, event: InterviewEvent): string[] {
  const faults: string[] = [];
  const step = `${before.at.phase} → ${event.type} → ${after.at.phase}`;
  if (after === before) faults.push(`${step}: nothing happens`);
  // The whole state grows with its answers, so that it is looked at once for each of them.
  const isLegal =
    after.at.phase === 'considering'
      ? InterviewStateSchema.safeParse(after).success
      : InterviewPhaseSchema.safeParse(after.at).success;
  if (!isLegal) faults.push(`${step}: not a legal state`);
  if (elapsedAt(after.clock, event.atMs) < elapsedAt(before.clock, event.atMs)) {
    faults.push(`${step}: the clock goes back`);
  }
  const [from, to] = [indexOf(before), indexOf(after)];
  if (from !== null && to !== null && to < from) faults.push(`${step}: back from question ${from} to ${to}`);
  return faults;
}

/** What is wrong with a decision: a plan that changes what was asked, or the same probe twice. */
export function faultsOfDecision(
  before: InterviewPlan,
  after: InterviewPlan,
  questionIndex: number,
): string[] {
  const faults: string[] = [];
  const isKept = before.questions
    .slice(0, questionIndex + 1)
    .every((question, index) => question === after.questions[index]);
  if (!isKept) faults.push(`the plan changes before question ${questionIndex}`);
  const asked = after.questions[questionIndex + 1]?.followUp;
  if (!asked || requests.has(asked.probeId)) return faults;
  const again = after.questions
    .slice(0, questionIndex + 1)
    .some(({ followUp }) => followUp?.rootIndex === asked.rootIndex && followUp.probeId === asked.probeId);
  return again ? [...faults, `“${asked.probeId}” is asked twice in one thread`] : faults;
}

/** So far a round that was held to its goodbye may be from its plan. */
const tolerance = 0.1;

/**
 * What is wrong with a whole round. One that ended early on purpose, or for want of questions, may be short; one that the
 * candidate drew out may be long.
 */
export function faultsOfRound(
  { plan, interview }: Session,
  { elapsedMs, isDrawnOut }: { elapsedMs: number; isDrawnOut: boolean },
): string[] {
  const { at } = interview;
  if (!InterviewPlanSchema.safeParse(plan).success) return ['not a legal plan'];
  if (at.phase !== 'finished') return ['the round is not over'];
  const lengthMs = planLengthMs(plan);
  if (lengthMs === null || at.ending === 'ended-early') return [];
  const share = elapsedMs / lengthMs;
  const minutes = `${(elapsedMs / 60_000).toFixed(1)} of ${lengthMs / 60_000} minutes`;
  if (share > 1 + tolerance && !isDrawnOut) return [`too long: ${minutes}`];
  return share < 1 - tolerance && !isUsedUp(plan) ? [`too short: ${minutes}`] : [];
}

/** True where no question of the reserve is left. */
export function isUsedUp({ questions }: InterviewPlan): boolean {
  const asked = new Set(questions.flatMap(({ reserve, questionId }) => (reserve ? [] : [questionId])));
  return questions.every(({ reserve, questionId }) => !reserve || asked.has(questionId));
}
