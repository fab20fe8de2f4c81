import { DebriefSchema } from '@shared/model/debrief';
import { createLoop, goodStory, holdRound, loopRoom } from '@tests/support/loop-room';
import { scratchFolder } from '@tests/support/scratch-folder';
import { openRoom, typeAnswer, valueOf, type SessionRoom } from '@tests/support/session-room';
import { amazonPack } from '@tests/support/shipped-packs';
import { describe, expect, it } from 'vitest';

const onSite = { packId: 'amazon-backend-developer', stageId: 'on-site' };

/** A loop of four rounds: two were held, the others skipped. */
async function heldLoop(room: SessionRoom, mode: 'real' | 'practice' = 'real') {
  const loop = await createLoop(room, { ...onSite, mode });
  const sessions = [];
  for (const index of [0, 1]) sessions.push(await holdRound(room, { loop, index }, [goodStory, goodStory]));
  for (const index of [2, 3]) await room.loops.skipRound(loop.id, index, true);
  return { loop, sessions };
}

describe('the debrief', () => {
  it('is refused with the reason while rounds are open, answers unjudged, or nothing was heard', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const refused = async () => {
      const held = await room.loops.holdDebrief(loop.id);
      return held.ok ? null : held.error;
    };
    expect(await refused()).toEqual({ code: 'not-allowed-now', message: '2 rounds are still to come.' });
    await room.loops.skipRound(loop.id, 0, true);
    await room.loops.skipRound(loop.id, 1, true);
    expect((await refused())?.message).toMatch(/nothing to decide on/);
    const session = await typeAnswer(room, valueOf(await room.loops.openRound(loop.id, 0)), goodStory);
    await room.sessions.dispatch(session.id, { type: 'ended-early' });
    expect((await refused())?.message).toMatch(/^You have not judged your own answers of “/);
    await room.takes.rate({ sessionId: session.id, takeId: session.takes[0]?.id ?? '' }, 4);
    expect(await refused()).toBeNull();
  });

  it('is refused where the pack is gone', async () => {
    const root = scratchFolder();
    const first = await openRoom(root);
    const { loop } = await heldLoop(first);
    await first.close();
    const room = await loopRoom(root, { ports: { findPack: () => null } });
    expect(await room.loops.holdDebrief(loop.id)).toMatchObject({ ok: false });
    expect(await room.loops.holdDebrief('nobody')).toMatchObject({ error: { code: 'not-found' } });
  });

  it('is held with a packet of every round, and kept', async () => {
    const root = scratchFolder();
    const room = await loopRoom(root);
    const { loop, sessions } = await heldLoop(room);
    const held = valueOf(await room.loops.holdDebrief(loop.id));
    const { debrief } = held.loop;
    expect(DebriefSchema.parse(debrief)).toEqual(debrief);
    expect(debrief?.packets.map(({ roundId, sessionId }) => [roundId, sessionId])).toEqual([
      ['on-site-data', sessions[0]?.id],
      ['on-site-design', sessions[1]?.id],
      ['on-site-delivery', null],
      ['on-site-operations', null],
    ]);
    expect(debrief?.packets.map(({ answers, vote }) => answers > 0 === (vote !== null))).not.toContain(false);
    expect(debrief?.rubricVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(held.debriefWaitsFor).toBeNull();
    await room.close();
    const next = await loopRoom(root);
    expect(valueOf(await next.loops.get(loop.id)).loop.debrief).toEqual(debrief);
  });

  it('rests on words of the candidate, in the take in which they were said', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop, sessions } = await heldLoop(room);
    const { debrief } = valueOf(await room.loops.holdDebrief(loop.id)).loop;
    const points = debrief?.packets.flatMap(({ qualities }) =>
      qualities.flatMap(({ strengths, concerns }) => [...strengths, ...concerns]),
    );
    const moments = points?.flatMap(({ moment }) => moment ?? []) ?? [];
    expect(moments.length).toBeGreaterThan(0);
    const takeIds = sessions.flatMap(({ takes }) => takes.map(({ id }) => id));
    for (const { takeId, quote } of moments) {
      expect(takeIds).toContain(takeId);
      expect(goodStory).toContain(quote);
    }
  });

  it('notices that the same story was told in two rounds', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop } = await heldLoop(room);
    const { debrief } = valueOf(await room.loops.holdDebrief(loop.id)).loop;
    const [first, second] = debrief?.packets ?? [];
    expect(second?.remarks.map(({ text }) => text).join(' ')).toContain(first?.roundName);
  });

  it('is answered as it was when it is asked for again', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop } = await heldLoop(room);
    const once = valueOf(await room.loops.holdDebrief(loop.id));
    room.pass(60_000);
    expect(valueOf(await room.loops.holdDebrief(loop.id)).loop.debrief).toEqual(once.loop.debrief);
  });

  it('is remembered as seen, and so are the user’s own figures', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop } = await heldLoop(room);
    await room.loops.holdDebrief(loop.id);
    expect(valueOf(await room.loops.markDebriefSeen(loop.id)).loop.debriefSeen).toBe(true);
    const figures = amazonPack.offer?.figures ?? null;
    expect(valueOf(await room.loops.saveOffer(loop.id, figures)).loop.offer).toEqual(figures);
    expect(valueOf(await room.loops.saveOffer(loop.id, null)).loop.offer).toBeNull();
  });

  it('is the last word: a round whose session was deleted is not held again', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop, sessions } = await heldLoop(room);
    await room.loops.holdDebrief(loop.id);
    await room.sessions.delete(sessions[0]?.id ?? '');
    expect(await room.loops.openRound(loop.id, 0)).toMatchObject({ error: { code: 'not-allowed-now' } });
  });
});

describe('the scores of a loop', () => {
  it('are held in a real one until the debrief, and told from then on', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop, sessions } = await heldLoop(room);
    const [session] = sessions;
    const key = { sessionId: session?.id ?? '', takeId: session?.takes[0]?.id ?? '' };
    expect(valueOf(await room.reviews.review(key))).toMatchObject({ score: null, scoreHeld: true });
    expect(room.sessions.list().map(({ overall }) => overall)).toEqual([null, null]);
    await room.loops.holdDebrief(loop.id);
    const told = valueOf(await room.reviews.review(key));
    expect(told.scoreHeld).toBe(false);
    expect(told.score?.overall).toBeGreaterThan(1);
    expect(room.sessions.list().every(({ overall }) => overall !== null)).toBe(true);
  });

  it('are told at once in practice', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room, { mode: 'practice' });
    const session = valueOf(await room.loops.openRound(loop.id, 0));
    const answered = await typeAnswer(room, session, goodStory);
    const key = { sessionId: session.id, takeId: answered.takes[0]?.id ?? '' };
    expect(valueOf(await room.reviews.review(key))).toMatchObject({
      scoreHeld: false,
      score: { overall: expect.any(Number) },
    });
  });

  it('are told where the loop is deleted, and held again where it is restored before its debrief', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop, sessions } = await heldLoop(room);
    const heldNow = async () =>
      Promise.all(sessions.map(async ({ id }) => valueOf(await room.sessions.get(id)).scoresHeld));
    await room.loops.delete(loop.id);
    expect(await heldNow()).toEqual([false, false]);
    await room.loops.restore(loop.id);
    expect(await heldNow()).toEqual([true, true]);
    await room.loops.holdDebrief(loop.id);
    await room.loops.delete(loop.id);
    await room.loops.restore(loop.id);
    expect(await heldNow()).toEqual([false, false]);
  });

  it('let no question be tried again before the debrief', async () => {
    const room = await loopRoom(scratchFolder());
    const { loop, sessions } = await heldLoop(room);
    const again = () =>
      room.sessions.dispatch(sessions[0]?.id ?? '', { type: 'retake-started', questionIndex: 0 });
    expect(await again()).toMatchObject({ error: { code: 'not-allowed-now' } });
    await room.loops.holdDebrief(loop.id);
    expect(await again()).toMatchObject({ ok: true });
  });
});
