import { threadsOf, type Thread } from '@shared/domain/threads/thread-of';
import type { Pack } from '@shared/model/pack';
import type { Session, Take } from '@shared/model/session';
import { deliveryValues } from '@electron/main/progress/delivery-values';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import type { DigestedAnswer, SessionDigest } from '@electron/main/storage/progress-digest';
import type { TranscriptStore } from '@electron/main/storage/transcript-store';

export interface DigestParts {
  judge: TakeJudge;
  transcripts: Pick<TranscriptStore, 'read'>;
}

/** What a digest is made with; null for what is not there. */
export interface DigestedBy {
  pack: Pack | null;
  rubricVersion: string;
}

/**
 * Reads and judges the answers of a session that count: rated by the user and not held. Of a question that was tried
 * again the last try counts, and follow-ups count with the answer that they belong to.
 */
export async function digestSession(
  session: Session,
  { pack, rubricVersion }: DigestedBy,
  parts: DigestParts,
): Promise<SessionDigest> {
  const answers: DigestedAnswer[] = [];
  const counting = session.scoresHeld || pack === null ? [] : threadsOf(session);
  for (const thread of counting) {
    const answer = await digestAnswer(session, thread, parts);
    if (answer) answers.push(answer);
  }
  return {
    sessionId: session.id,
    updatedAt: session.updatedAt,
    rubricVersion,
    packId: session.packId,
    packVersion: pack?.version ?? '',
    mode: session.mode,
    answers,
    takeScores: session.scoresHeld ? {} : scoresOf(session.takes),
  };
}

async function digestAnswer(
  session: Session,
  thread: Thread,
  { judge, transcripts }: DigestParts,
): Promise<DigestedAnswer | null> {
  const question = session.plan.questions[thread.rootIndex];
  const [first, ...followUps] = thread.answers;
  const opening = session.takes.find(({ id }) => id === first?.takeId);
  if (!question || !opening || opening.selfRating === null || opening.score === null) return null;
  const record = await transcripts.read({ sessionId: session.id, takeId: opening.id });
  // What cannot be read is told where it is looked at; here it does not count.
  if (!record.ok || record.value === null) return null;
  const judged = await judge.judge(session, opening, record.value);
  const score = followUps.length > 0 ? (await judge.readThread(session, thread)).score : judged.score;
  if (!score) return null;
  const qualities = Object.entries(score.qualities).flatMap(([id, quality]) =>
    quality && score.wordCount > 0 ? [[id, quality.score] as const] : [],
  );
  return {
    at: opening.startedAt,
    takeId: opening.id,
    questionId: question.questionId,
    title: question.title,
    kind: question.kind,
    qualityIds: question.qualityIds,
    overall: score.overall,
    qualities: Object.fromEntries(qualities),
    items: [...new Set(score.evidence.map(({ item }) => item))],
    selfRating: opening.selfRating,
    delivery: deliveryValues(judged.delivery),
  };
}

function scoresOf(takes: readonly Take[]): Record<string, number> {
  const rated = takes.flatMap(({ id, score, selfRating }) =>
    score && selfRating !== null ? [[id, score.overall] as const] : [],
  );
  return Object.fromEntries(rated);
}
