import { rootOf } from '@shared/domain/threads/thread-of';
import type { LibraryEntry, Session, SessionState, Take } from '@shared/model/session';

/** What the library shows of a session. `sizeBytes` is the size of its folder. */
export function describeSession(session: Session, sizeBytes: number): LibraryEntry {
  return {
    sessionId: session.id,
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
    packId: session.packId,
    stageId: session.stageId,
    roundId: session.roundId,
    purpose: session.purpose,
    loopId: session.loopId,
    mode: session.mode,
    title: session.title,
    company: session.company,
    state: stateOf(session),
    answers: new Set(session.interview.answers.map((answer) => answer.questionIndex)).size,
    questions: countQuestions(session),
    durationMs: session.takes.reduce((sum, take) => sum + take.durationMs, 0),
    sizeBytes,
    overall: session.scoresHeld ? null : meanOfLastTakes(session),
    questionIds: askedQuestionIds(session),
    deletedAt: session.deletedAt,
    problem: null,
  };
}

/** Questions of the reserve count once they were asked. */
function countQuestions({ plan, interview, takes }: Session): number {
  const asked = new Set([...interview.answers, ...takes].map((each) => each.questionIndex));
  return plan.questions.filter(({ reserve }, index) => !reserve || asked.has(index)).length;
}

function stateOf(session: Session): SessionState {
  if (session.interview.at.phase !== 'finished') return 'unfinished';
  return session.takes.some(isInTheWorks) ? 'transcribing' : 'done';
}

function isInTheWorks(take: Take): boolean {
  const { state } = take.transcription;
  return take.state !== 'ready' || state === 'waiting' || state === 'running';
}

/**
 * Mean over the questions of their last scored take; null while there is none. A take that the user has not rated does
 * not count: a list must not show what the user is about to judge first.
 */
function meanOfLastTakes({ takes, plan }: Session): number | null {
  const scores = new Map<number, number>();
  for (const take of takes) {
    if (take.score === null || take.selfRating === null) continue;
    // The score of a follow-up is that of its question with everything that was added: it takes the place.
    scores.set(rootOf({ plan }, take.questionIndex), take.score.overall);
  }
  if (scores.size === 0) return null;
  return [...scores.values()].reduce((sum, score) => sum + score, 0) / scores.size;
}

/** The questions that were really put: a later run avoids these, not the ones that were planned and never reached. */
function askedQuestionIds({ interview, plan, takes }: Session): string[] {
  const { at } = interview;
  const reached = 'questionIndex' in at ? at.questionIndex : at.phase === 'closing' ? Infinity : -1;
  const answered = new Set([...interview.answers, ...takes].map((each) => each.questionIndex));
  const completed = at.phase === 'finished' && at.ending === 'completed';
  return plan.questions
    .filter(({ reserve, followUp }, index) => {
      if (followUp !== null) return false;
      return answered.has(index) || (!reserve && (completed || index <= reached));
    })
    .map((question) => question.questionId);
}
