import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LoopSchema, type LoopView } from '@shared/model/loop';
import { createLoop, holdRound, loopRoom } from '@tests/support/loop-room';
import { someConditions } from '@tests/support/review-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import { createSession, openRoom, valueOf } from '@tests/support/session-room';
import { describe, expect, it } from 'vitest';

const statesOf = ({ rounds }: LoopView) => rounds.map(({ state }) => state);

describe('a new loop', () => {
  it('is planned from the pack, saved and announced', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room, { packId: 'amazon-backend-developer', stageId: null });
    expect(loop).toMatchObject({
      title: 'The full loop',
      company: 'Amazon',
      createdAt: '2026-03-02T12:00:00.000Z',
      debrief: null,
      offer: null,
    });
    expect(loop.rounds).toHaveLength(7);
    const stored = JSON.parse(readFileSync(room.paths.loopFile(loop.id), 'utf8'));
    expect(LoopSchema.parse(stored)).toEqual(loop);
    expect(room.announced).toMatchObject([
      { name: 'loop:changed', payload: { view: { loop: { id: loop.id } } } },
    ]);
    const view = valueOf(await room.loops.get(loop.id));
    expect(view).toMatchObject({ nextRound: 0, debriefWaitsFor: '7 rounds are still to come.' });
  });

  it('of one stage has its name', async () => {
    const room = await loopRoom(scratchFolder());
    expect(await createLoop(room)).toMatchObject({ title: 'Team round', company: '', stageId: 'team-day' });
  });

  it.each([
    ['pack', { packId: 'nobody' }],
    ['stage', { stageId: 'nowhere' }],
    ['stage with rounds', { stageId: 'decision' }],
  ])('is refused for an unknown %s', async (_what, wrong) => {
    const room = await loopRoom(scratchFolder());
    const choice = {
      packId: 'general-backend-developer',
      stageId: null,
      preset: 'compact',
      mode: 'real',
    } as const;
    const made = await room.loops.create({
      ...choice,
      answerInput: 'typed',
      conditions: someConditions,
      ...wrong,
    });
    expect(made).toMatchObject({ error: { code: 'not-found' } });
    expect(await room.loops.list()).toEqual([]);
  });

  it('comes first in the list of loops', async () => {
    const room = await loopRoom(scratchFolder());
    const first = await createLoop(room);
    room.pass(1000);
    const second = await createLoop(room);
    expect((await room.loops.list()).map(({ loop }) => loop.id)).toEqual([second.id, first.id]);
  });
});

describe('a round', () => {
  it('has a session of its own, as the loop was chosen', async () => {
    const room = await loopRoom(scratchFolder());
    const conditions = { ...someConditions, prepareSec: 20 };
    const loop = await createLoop(room, { conditions });
    const session = valueOf(await room.loops.openRound(loop.id, 1));
    expect(session).toMatchObject({
      loopId: loop.id,
      stageId: 'team-day',
      roundId: loop.rounds[1]?.roundId,
      mode: 'real',
      answerInput: 'typed',
      conditions,
      scoresHeld: true,
      plan: { lengthMin: 12, seed: loop.seed + 1 },
    });
    const view = valueOf(await room.loops.get(loop.id));
    expect(statesOf(view)).toEqual(['open', 'begun']);
    expect(view.loop.rounds[1]?.sessionId).toBe(session.id);
  });

  it('that was begun is gone on with', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const session = valueOf(await room.loops.openRound(loop.id, 0));
    expect(valueOf(await room.loops.openRound(loop.id, 0))).toEqual(session);
    expect(room.sessions.list()).toHaveLength(1);
  });

  it('is opened once where it is asked for twice at the same time', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const opened = await Promise.all([room.loops.openRound(loop.id, 0), room.loops.openRound(loop.id, 0)]);
    expect(new Set(opened.map((each) => valueOf(each).id)).size).toBe(1);
    expect(room.sessions.list()).toHaveLength(1);
  });

  it('is gone on with the next day', async () => {
    const root = scratchFolder();
    const evening = await openRoom(root);
    const loop = await createLoop(evening);
    await holdRound(evening, { loop, index: 0 });
    const begun = valueOf(await evening.loops.openRound(loop.id, 1));
    await evening.close();
    const room = await loopRoom(root);
    expect(statesOf(valueOf(await room.loops.get(loop.id)))).toEqual(['done', 'begun']);
    expect(valueOf(await room.loops.openRound(loop.id, 1)).id).toBe(begun.id);
  });

  it('whose session was deleted is open again, and begins anew', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const first = await holdRound(room, { loop, index: 0 });
    await room.sessions.delete(first.id);
    expect(statesOf(valueOf(await room.loops.get(loop.id)))).toEqual(['open', 'open']);
    const again = valueOf(await room.loops.openRound(loop.id, 0));
    expect(again.id).not.toBe(first.id);
    expect(again.interview.at.phase).toBe('device-check');
  });

  it('can be skipped, and taken in again', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const skipped = valueOf(await room.loops.skipRound(loop.id, 0, true));
    expect(statesOf(skipped)).toEqual(['skipped', 'open']);
    expect(skipped.nextRound).toBe(1);
    expect(statesOf(valueOf(await room.loops.skipRound(loop.id, 0, false)))).toEqual(['open', 'open']);
  });

  it('that is opened after all is skipped no more', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    await room.loops.skipRound(loop.id, 0, true);
    await room.loops.openRound(loop.id, 0);
    expect(statesOf(valueOf(await room.loops.get(loop.id)))).toEqual(['begun', 'open']);
  });

  it('that is not there is refused', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    expect(await room.loops.openRound(loop.id, 7)).toMatchObject({ error: { code: 'not-found' } });
    expect(await room.loops.openRound('nobody', 0)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('tells its loop of every change', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const session = valueOf(await room.loops.openRound(loop.id, 0));
    room.announced.length = 0;
    await room.sessions.dispatch(session.id, { type: 'ended-early' });
    await expect
      .poll(() => room.announced.findLast(({ name }) => name === 'loop:changed')?.payload)
      .toMatchObject({ view: { rounds: [{ state: 'done' }, { state: 'open' }] } });
    const alone = await createSession(room, 'typed');
    room.announced.length = 0;
    await room.sessions.saveNotes(alone.id, 'of no loop');
    expect(room.announced.map(({ name }) => name)).not.toContain('loop:changed');
  });
});

describe('a loop that is deleted', () => {
  it('is gone from the list, can be restored, and its sessions stay', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room);
    const session = valueOf(await room.loops.openRound(loop.id, 0));
    valueOf(await room.loops.delete(loop.id));
    expect(await room.loops.list()).toEqual([]);
    expect(valueOf(await room.sessions.get(session.id)).scoresHeld).toBe(false);
    valueOf(await room.loops.restore(loop.id));
    expect(await room.loops.list()).toHaveLength(1);
    expect(valueOf(await room.sessions.get(session.id)).scoresHeld).toBe(true);
  });

  it('in practice never holds scores, restored or not', async () => {
    const room = await loopRoom(scratchFolder());
    const loop = await createLoop(room, { mode: 'practice' });
    const session = valueOf(await room.loops.openRound(loop.id, 0));
    await room.loops.delete(loop.id);
    await room.loops.restore(loop.id);
    expect(valueOf(await room.sessions.get(session.id)).scoresHeld).toBe(false);
  });

  it('goes at the next start', async () => {
    const root = scratchFolder();
    const room = await openRoom(root);
    const [kept, deleted] = [await createLoop(room), await createLoop(room)];
    const session = valueOf(await room.loops.openRound(deleted.id, 0));
    await room.loops.delete(deleted.id);
    await room.close();
    const next = await loopRoom(root);
    expect(existsSync(next.paths.loopFolder(deleted.id))).toBe(false);
    expect((await next.loops.list()).map(({ loop }) => loop.id)).toEqual([kept.id]);
    expect(valueOf(await next.sessions.get(session.id)).loopId).toBe(deleted.id);
    expect(await next.loops.restore(deleted.id)).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('a loop whose file is damaged', () => {
  it.each([
    ['cut off', '{"schemaVersion":1,', 'file-corrupt'],
    ['from a newer version', '{"schemaVersion":9}', 'file-too-new'],
  ])('(%s) is told at the start, left out, and the others are there', async (_how, text, code) => {
    const root = scratchFolder();
    const room = await openRoom(root);
    const [kept, damaged] = [await createLoop(room), await createLoop(room)];
    await room.close();
    writeFileSync(room.paths.loopFile(damaged.id), text);
    const next = await loopRoom(root);
    expect(next.reports.map((report) => report.code)).toContain(code);
    expect((await next.loops.list()).map(({ loop }) => loop.id)).toEqual([kept.id]);
    expect(await next.loops.get(damaged.id)).toMatchObject({ ok: false });
  });

  it('is taken from its backup where there is one', async () => {
    const root = scratchFolder();
    const room = await openRoom(root);
    const loop = await createLoop(room);
    await room.loops.skipRound(loop.id, 0, true);
    await room.close();
    writeFileSync(room.paths.loopFile(loop.id), '{');
    const next = await loopRoom(root);
    expect(valueOf(await next.loops.get(loop.id)).loop.id).toBe(loop.id);
  });
});
