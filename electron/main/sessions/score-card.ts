import { isStoryKind } from '@shared/domain/questions/is-story-kind';
import { rewriteHint } from '@shared/domain/rewrite/rewrite-hint';
import type { TakeReview } from '@shared/ipc/contract';
import type { QuestionKind } from '@shared/model/pack';
import type { RewriteHint } from '@shared/model/rubric-guide';
import type { Score } from '@shared/model/score';
import type { Session, Take } from '@shared/model/session';
import type { TranscriptRecord } from '@shared/model/transcript';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import type { TranscriptStore } from '@electron/main/storage/transcript-store';

/** Below this score there is nothing in an answer that would be better in another order. */
const leastToRewrite = 1.5;

/** How an answer could be told from its own words; null without a score to show, or without anything to build on. */
export function rewriteOf(
  record: TranscriptRecord | null,
  score: Score | null,
  kind: QuestionKind,
): RewriteHint | null {
  if (!record || !score || score.overall < leastToRewrite) return null;
  return rewriteHint(score, effectiveAnswer(record).text, { story: isStoryKind(kind) });
}

/**
 * The attempt before this one, as the rubric of today reads it; null for a first attempt, for one without a score, and
 * while scores are held.
 */
export async function attemptBefore(
  session: Session,
  take: Take,
  { judge, transcripts }: { judge: TakeJudge; transcripts: Pick<TranscriptStore, 'read'> },
): Promise<TakeReview['before']> {
  if (session.scoresHeld) return null;
  const attempts = session.takes.filter(({ questionIndex }) => questionIndex === take.questionIndex);
  const before = attempts[attempts.findIndex(({ id }) => id === take.id) - 1];
  if (!before) return null;
  const record = await transcripts.read({ sessionId: session.id, takeId: before.id });
  // What cannot be read is told where it is opened; here there is then nothing to compare with.
  if (!record.ok || !record.value) return null;
  const { score, delivery } = await judge.judge(session, before, record.value);
  return score && { takeId: before.id, attempt: before.attempt, score, delivery };
}
