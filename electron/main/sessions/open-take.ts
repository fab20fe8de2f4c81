import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { rootOf } from '@shared/domain/threads/thread-of';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { Session, Take } from '@shared/model/session';

/** What a take begins with. */
export interface TakeBeginning {
  takeId: string;
  /** Null for a typed answer, and for no other. */
  mimeType: string | null;
  atMs: number;
}

/** Adds an open take for the present question and moves the interview to `answering`. */
export function openTake(session: Session, beginning: TakeBeginning): Result<Session> {
  const { takeId, mimeType, atMs } = beginning;
  if ((session.answerInput === 'typed') !== (mimeType === null)) {
    return fail('bad-request', 'A recorded answer has a media type, and a typed one has none.');
  }
  const interview = interviewReducer(session.interview, { type: 'answer-started', takeId, atMs });
  const { at } = interview;
  const question = at.phase === 'answering' ? session.plan.questions[at.questionIndex] : undefined;
  if (interview === session.interview || at.phase !== 'answering' || question === undefined) {
    return fail('not-allowed-now', 'An answer cannot begin at this point of the interview.');
  }
  const earlier = session.takes.filter((take) => take.questionIndex === at.questionIndex);
  const take: Take = {
    id: takeId,
    questionIndex: at.questionIndex,
    questionId: question.questionId,
    attempt: earlier.length + 1,
    input: session.answerInput,
    state: 'recording',
    startedAt: new Date(atMs).toISOString(),
    endedAt: null,
    durationMs: 0,
    sizeBytes: 0,
    mimeType,
    seekable: false,
    interruption: null,
    transcription: { state: 'none' },
    selfRating: ratingOfThread(session, at.questionIndex),
    score: null,
  };
  return succeed({ ...session, interview, takes: [...session.takes, take] });
}

/** A follow-up takes over how the candidate judged the answer that it belongs to. */
function ratingOfThread(session: Session, questionIndex: number): number | null {
  const rootIndex = rootOf(session, questionIndex);
  if (rootIndex === questionIndex) return null;
  return session.takes.findLast((take) => take.questionIndex === rootIndex)?.selfRating ?? null;
}
