import type { ProgressView } from '@shared/model/progress';
import type { Rubric } from '@shared/model/rubric';
import type { Session } from '@shared/model/session';
import { judgeByRubric } from '@electron/main/sessions/judge-by-rubric';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import { loopRoom } from '@tests/support/loop-room';
import { shippedRubric } from '@tests/support/scored-answer';
import {
  createSession,
  roomOpensAtMs,
  typeAnswer,
  valueOf,
  type SessionRoom,
} from '@tests/support/session-room';
import { shippedJudge } from '@tests/support/shipped-judge';

const hour = 3_600_000;

/** A room in which progress goes by the rubric that the program ships, or by another version of it. */
export function progressRoom(
  root: string,
  {
    rubric = shippedRubric,
    nowMs = roomOpensAtMs,
    ports = {},
  }: {
    rubric?: Rubric;
    nowMs?: number;
    ports?: Partial<SessionPorts>;
  } = {},
): Promise<SessionRoom> {
  const judgeAnswer = rubric === shippedRubric ? shippedJudge : judgeByRubric(rubric, null);
  return loopRoom(root, { nowMs, ports: { judgeAnswer, rubricFor: () => rubric, ...ports } });
}

/** The view of the pack that the rooms practise with. */
export async function progressOf(
  room: SessionRoom,
  packId: string | null = 'amazon-backend-developer',
): Promise<ProgressView> {
  return valueOf(await room.progress.get(packId, null));
}

/** A session of one question, answered in writing and rated; an hour passes. */
export async function practise(
  room: SessionRoom,
  text: string,
  { questionId = 'behavioural-simplify', rating = 3 as number | null } = {},
): Promise<Session> {
  const created = await createSession(room, 'typed', {
    what: { run: 'question', questionId },
    mode: 'practice',
  });
  const answered = await typeAnswer(room, created, text);
  valueOf(await room.sessions.dispatch(created.id, { type: 'ended-early' }));
  room.pass(hour);
  if (rating === null) return valueOf(await room.sessions.get(created.id));
  return valueOf(await room.takes.rate(firstKey(answered), rating));
}

/** The first take of a session. */
export function firstKey(session: Session): { sessionId: string; takeId: string } {
  return { sessionId: session.id, takeId: session.takes[0]?.id ?? '' };
}
