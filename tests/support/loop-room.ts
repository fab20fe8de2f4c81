import type { LoopChoice } from '@electron/main/loops/loop-service';
import { ratableAnswers } from '@shared/domain/threads/ratable-answers';
import type { Loop } from '@shared/model/loop';
import type { Session } from '@shared/model/session';
import { someConditions } from '@tests/support/review-samples';
import { roomOpensAtMs, typeAnswer, valueOf, type SessionRoom } from '@tests/support/session-room';
import { shippedJudge } from '@tests/support/shipped-judge';
import { testRoom } from '@tests/support/test-room';

/** A story that a rater would call good: a time, own deeds, a figure. */
export const goodStory =
  'Last spring our nightly export of invoices failed three times in one week at the book shop, and customers wrote to us. ' +
  'I read the heap dump myself and found that we kept every invoice in memory. I rewrote the export so that it sends one ' +
  'invoice at a time, because a larger server would only have put it off. I tested it for two nights on a copy. It fell ' +
  'from forty minutes to twelve, which I measured in the log over two weeks, and no export has failed since. Next time I ' +
  'would measure the memory before I trust a batch.';

/** A room in which answers are judged by the rubric that the program ships. */
export function loopRoom(root: string, options: Parameters<typeof testRoom>[1] = {}): Promise<SessionRoom> {
  return testRoom(root, {
    nowMs: roomOpensAtMs,
    ...options,
    ports: { judgeAnswer: shippedJudge, ...options.ports },
  });
}

/** A new loop of one stage of two rounds, in writing and as in life, unless something else is chosen. */
export async function createLoop(room: SessionRoom, choice: Partial<LoopChoice> = {}): Promise<Loop> {
  return valueOf(
    await room.loops.create({
      packId: 'general-backend-developer',
      stageId: 'team-day',
      preset: 'compact',
      mode: 'real',
      answerInput: 'typed',
      conditions: someConditions,
      seed: 5,
      ...choice,
    }),
  );
}

/** Holds a round: gives these answers, ends it, and judges every answer. */
export async function holdRound(
  room: SessionRoom,
  { loop, index }: { loop: Loop; index: number },
  answers: readonly string[] = [goodStory],
): Promise<Session> {
  let session = valueOf(await room.loops.openRound(loop.id, index));
  for (const text of answers) session = await typeAnswer(room, session, text);
  session = valueOf(await room.sessions.dispatch(session.id, { type: 'ended-early' }));
  for (const { id } of ratableAnswers(session)) {
    session = valueOf(await room.takes.rate({ sessionId: session.id, takeId: id }, 3));
  }
  return session;
}
