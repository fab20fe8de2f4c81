import type { LibraryEntry, Session, SessionState, Take } from '@shared/model/session';

/** What the library shows of a session. `sizeBytes` is the size of its folder. */
export function describeSession(session: Session, sizeBytes: number): LibraryEntry {
  return {
    sessionId: session.id,
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
    packId: session.packId,
    stageId: session.stageId,
    title: session.title,
    company: session.company,
    state: stateOf(session),
    answers: new Set(session.interview.answers.map((answer) => answer.questionIndex)).size,
    questions: session.plan.questions.length,
    durationMs: session.takes.reduce((sum, take) => sum + take.durationMs, 0),
    sizeBytes,
    overall: meanOfLastTakes(session.takes),
    questionIds: askedQuestionIds(session),
    deletedAt: session.deletedAt,
    problem: null,
  };
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
function meanOfLastTakes(takes: readonly Take[]): number | null {
  const scores = new Map<number, number>();
  for (const take of takes) {
    if (take.score !== null && take.selfRating !== null) scores.set(take.questionIndex, take.score.overall);
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
    .filter((_, index) => completed || index <= reached || answered.has(index))
    .map((question) => question.questionId);
}
