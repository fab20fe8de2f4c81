import { PacketSchema } from '@shared/model/debrief';
import { createLoop, goodStory, holdRound, loopRoom } from '@tests/support/loop-room';
import { scratchFolder } from '@tests/support/scratch-folder';
import { createSession, openRoom, typeAnswer, valueOf, type SessionRoom } from '@tests/support/session-room';
import { amazonPack } from '@tests/support/shipped-packs';
import { describe, expect, it } from 'vitest';

const barRaiser = { run: 'round', stageId: 'bar-raiser', roundId: 'bar-raiser', lengthMin: 18 } as const;

/** A round with the bar raiser that was ended after these answers. */
async function interviewed(room: SessionRoom, answers: string[]): Promise<string> {
  let session = await createSession(room, 'typed', { what: barRaiser });
  for (const text of answers) session = await typeAnswer(room, session, text);
  valueOf(await room.sessions.dispatch(session.id, { type: 'ended-early' }));
  return session.id;
}

describe('the packet of one session', () => {
  it('is what its interviewer would write, with the words it rests on', async () => {
    const room = await loopRoom(scratchFolder());
    const sessionId = await interviewed(room, [goodStory]);
    const packet = valueOf(await room.packets.packet(sessionId));
    expect(PacketSchema.parse(packet)).toEqual(packet);
    expect(packet).toMatchObject({
      sessionId,
      roundId: 'bar-raiser',
      interviewer: { seat: 'bar-raiser' },
      vote: expect.any(String),
      answers: 1,
    });
    const assigned = packet?.qualities.map(({ qualityId }) => qualityId);
    expect(assigned).toEqual(expect.arrayContaining(['ownership_mentality', 'customer_obsession']));
  });

  it('counts an answer and the answers to its follow-ups as one', async () => {
    const room = await loopRoom(scratchFolder());
    const more = 'I decided that alone, since my manager was away, and I told the team the same day.';
    const sessionId = await interviewed(room, [goodStory, more]);
    const session = valueOf(await room.sessions.get(sessionId));
    expect(session.plan.questions[1]?.followUp).not.toBeNull();
    const packet = valueOf(await room.packets.packet(sessionId));
    expect(packet?.answers).toBe(1);
    expect(packet?.words).toBe(`${goodStory} ${more}`.split(/\s+/).length);
  });

  it('counts a skipped question, and not one that was never reached', async () => {
    const room = await loopRoom(scratchFolder());
    let session = await createSession(room, 'typed', { what: barRaiser });
    for (const type of ['devices-checked', 'introduction-finished'] as const) {
      session = valueOf(await room.sessions.dispatch(session.id, { type }));
    }
    await room.sessions.dispatch(session.id, { type: 'answer-skipped' });
    await expect
      .poll(async () => valueOf(await room.sessions.get(session.id)).interview.at.phase)
      .toBe('asking');
    await typeAnswer(room, valueOf(await room.sessions.get(session.id)), goodStory);
    await room.sessions.dispatch(session.id, { type: 'ended-early' });
    expect(valueOf(await room.packets.packet(session.id))).toMatchObject({ skipped: 1, answers: 1 });
  });

  it('is not there where nothing was heard, or the pack cannot decide', async () => {
    const room = await loopRoom(scratchFolder());
    expect(valueOf(await room.packets.packet(await interviewed(room, [])))).toBeNull();
    const mute = { ...amazonPack, debrief: null };
    const without = await loopRoom(scratchFolder(), { ports: { findPack: () => mute } });
    expect(valueOf(await without.packets.packet(await interviewed(without, [goodStory])))).toBeNull();
    expect(await room.packets.packet('nobody')).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is kept back while the scores of its loop are held', async () => {
    const root = scratchFolder();
    const room = await loopRoom(root);
    const loop = await createLoop(room);
    const session = await holdRound(room, { loop, index: 0 });
    expect(valueOf(await room.packets.packet(session.id))).toBeNull();
    await room.loops.skipRound(loop.id, 1, true);
    valueOf(await room.loops.holdDebrief(loop.id));
    expect(valueOf(await room.packets.packet(session.id))).toMatchObject({ sessionId: session.id });
  });

  it('is the same at the next start', async () => {
    const root = scratchFolder();
    const first = await loopRoom(root);
    const sessionId = await interviewed(first, [goodStory]);
    const packet = valueOf(await first.packets.packet(sessionId));
    await first.close();
    const plain = await openRoom(root);
    await plain.close();
    const next = await loopRoom(root);
    expect(valueOf(await next.packets.packet(sessionId))).toEqual(packet);
  });
});
