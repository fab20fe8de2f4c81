import { judgeByRubric } from '@electron/main/sessions/judge-by-rubric';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import type { Session } from '@shared/model/session';
import { segmentOf, transcriptOf } from '@tests/support/heard-speech';
import { shippedRubric } from '@tests/support/scored-answer';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  afterDecision,
  createSession,
  reachThinking,
  secondOfSound,
  valueOf,
  type SessionRoom,
} from '@tests/support/session-room';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it } from 'vitest';

/** 700 ms from "done" to the next sentence are promised; a machine that runs other tests beside this one takes longer. */
const limitMs = 1500;

const story =
  'Last spring our nightly export of invoices failed three times in one week at the book shop. ' +
  'We found that the job ran out of memory, and we moved it to a queue so that the process was simpler.';

/** A spoken answer that is over: what is transcribed of it, and what was heard live, is up to the test. */
async function spokenAnswer(
  heardLive: string[] = [],
): Promise<{ room: SessionRoom; key: TakeKey; begunMs: number }> {
  const ports = { judgeAnswer: judgeByRubric(shippedRubric, null) };
  const room = await testRoom(scratchFolder(), { ports });
  const what = { run: 'question', questionId: 'behavioural-simplify' } as const;
  const session = await reachThinking(room, await createSession(room, 'audio', { what }));
  const { take } = valueOf(await room.takes.begin(session.id, 'audio/webm;codecs=opus'));
  const key = { sessionId: session.id, takeId: take.id };
  await room.takes.append(key, { track: 'pcm', index: 0, bytes: secondOfSound() });
  for (const text of heardLive) room.interviewer.segmentHeard({ ...key, segment: segmentOf(text) });
  const begunMs = Date.now();
  valueOf(await room.takes.finish(key, { durationMs: 1000, interruption: null }));
  return { room, key, begunMs };
}

const followUpsOf = ({ plan }: Session) => plan.questions.filter(({ followUp }) => followUp !== null);

describe('after a spoken answer', () => {
  it('the interviewer reacts to its transcript as soon as that is there', async () => {
    const { room, key, begunMs } = await spokenAnswer();
    await room.transcripts.add(key, transcriptOf(story));
    const session = await afterDecision(room, key.sessionId);
    expect(followUpsOf(session)).toHaveLength(1);
    expect(Date.now() - begunMs).toBeLessThan(limitMs);
  });

  it('the interviewer takes what was heard live where the transcript is not there in time', async () => {
    const { room, key, begunMs } = await spokenAnswer([story.slice(0, 91), story.slice(91)]);
    const session = await afterDecision(room, key.sessionId);
    expect(followUpsOf(session)).toHaveLength(1);
    expect(Date.now() - begunMs).toBeGreaterThan(400);
    expect(Date.now() - begunMs).toBeLessThan(limitMs);
  });

  it('the interviewer goes on as planned where nothing is known of it', async () => {
    const { room, key, begunMs } = await spokenAnswer();
    const session = await afterDecision(room, key.sessionId);
    expect(followUpsOf(session)).toEqual([]);
    expect(session.interview.at.phase).toBe('closing');
    expect(Date.now() - begunMs).toBeLessThan(limitMs);
  });

  it('a transcript that comes late changes nothing any more', async () => {
    const { room, key } = await spokenAnswer();
    const decided = await afterDecision(room, key.sessionId);
    const late = valueOf(await room.transcripts.add(key, transcriptOf(story)));
    expect(late.plan).toEqual(decided.plan);
    expect(late.interview.at).toEqual(decided.interview.at);
    expect(late.takes[0]?.score).not.toBeNull();
  });
});
