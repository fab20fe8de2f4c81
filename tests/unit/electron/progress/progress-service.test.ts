import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';
import { createLoop, goodStory, holdRound } from '@tests/support/loop-room';
import { firstKey, practise, progressOf, progressRoom } from '@tests/support/progress-room';
import { shippedRubric } from '@tests/support/scored-answer';
import { scratchFolder } from '@tests/support/scratch-folder';
import {
  createSession,
  reachThinking,
  roomOpensAtMs,
  typeAnswer,
  valueOf,
} from '@tests/support/session-room';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

const vague = 'We had a problem with the export and we fixed it somehow, it went fine in the end.';
const dayMs = 86_400_000;

describe('progress', () => {
  it('of a pack without answers is empty and says so', async () => {
    const view = await progressOf(await progressRoom(scratchFolder()));
    expect(view).toMatchObject({ answers: 0, interviews: 0, packs: [], overall: [], oldScores: 0 });
    expect(view.readiness).toMatchObject({ level: null, standing: 'unknown' });
    expect(view.coverage.length).toBe(view.qualities.length);
  });

  it('holds each answer that was scored and rated, with what was shown in it', async () => {
    const room = await progressRoom(scratchFolder());
    const first = await practise(room, goodStory);
    await practise(room, vague);
    const view = await progressOf(room);
    expect(view).toMatchObject({
      answers: 2,
      interviews: 2,
      packs: [{ packId: 'amazon-backend-developer' }],
      selfRating: { agreement: { answers: 2 } },
    });
    expect(view.overall[0]).toMatchObject({
      ...firstKey(first),
      mode: 'practice',
      score: first.takes[0]?.score?.overall,
    });
    const shown = view.coverage.flatMap(({ cells }) => cells.filter(({ answers }) => answers > 0));
    expect(shown.length).toBeGreaterThan(0);
    expect(view.weakQuestions).toMatchObject([
      { questionId: 'behavioural-simplify', dueOn: '2026-03-03', due: false },
    ]);
  });

  it('leaves out what the user has not rated, and takes it in once they have', async () => {
    const room = await progressRoom(scratchFolder());
    const session = await practise(room, goodStory, { rating: null });
    expect((await progressOf(room)).answers).toBe(0);
    await room.takes.rate(firstKey(session), 4);
    expect(await progressOf(room)).toMatchObject({ answers: 1, selfRating: { points: [{ own: 4 }] } });
  });

  it('counts a follow-up with its opening answer, not twice', async () => {
    const room = await progressRoom(scratchFolder());
    const created = await createSession(room, 'typed', {
      what: { run: 'question', questionId: 'behavioural-simplify' },
    });
    const session = await typeAnswer(room, await typeAnswer(room, created, vague), goodStory);
    await room.takes.rate(firstKey(session), 3);
    const view = await progressOf(room);
    expect(session.takes).toHaveLength(2);
    expect(view.overall).toMatchObject([
      { takeId: session.takes[0]?.id, score: session.takes[1]?.score?.overall },
    ]);
  });

  it('counts the last try of a question in a session', async () => {
    const room = await progressRoom(scratchFolder());
    const session = await practise(room, vague);
    valueOf(await room.sessions.dispatch(session.id, { type: 'retake-started', questionIndex: 0 }));
    const again = await typeAnswer(room, valueOf(await room.sessions.get(session.id)), goodStory);
    const last = again.takes.findLast(({ questionIndex }) => questionIndex === 0);
    valueOf(await room.takes.rate({ sessionId: session.id, takeId: last?.id ?? '' }, 4));
    const view = await progressOf(room);
    expect(view.overall).toMatchObject([{ takeId: last?.id }]);
    expect(view.weakQuestions).toEqual([]);
  });

  it('follows corrections, deletions and restorations', async () => {
    const room = await progressRoom(scratchFolder());
    const session = await practise(room, vague);
    const before = (await progressOf(room)).overall[0]?.score ?? 5;
    valueOf(await room.transcripts.correct(firstKey(session), goodStory));
    expect((await progressOf(room)).overall[0]?.score).toBeGreaterThan(before);
    valueOf(await room.sessions.delete(session.id));
    expect((await progressOf(room)).answers).toBe(0);
    valueOf(await room.sessions.restore(session.id));
    expect((await progressOf(room)).answers).toBe(1);
  });

  it('keeps the scores of a loop secret until its debrief', async () => {
    const folder = scratchFolder();
    const room = await progressRoom(folder);
    const loop = await createLoop(room);
    for (const index of [0, 1]) await holdRound(room, { loop, index });
    const pack = 'general-backend-developer';
    expect(await progressOf(room, pack)).toMatchObject({
      answers: 0,
      oldScores: 0,
      packs: [],
      weakQuestions: [],
    });
    await room.close();
    expect(readFileSync(join(folder, 'progress.json'), 'utf8')).not.toContain('"overall"');
    const later = await progressRoom(folder);
    valueOf(await later.loops.holdDebrief(loop.id));
    expect((await progressOf(later, pack)).answers).toBeGreaterThan(1);
  });

  it('puts answers on the days of the user’s own calendar', async () => {
    const room = await progressRoom(scratchFolder(), { nowMs: roomOpensAtMs });
    await practise(room, vague);
    expect((await progressOf(room)).weakQuestions).toMatchObject([{ due: false }]);
    room.pass(dayMs);
    expect((await progressOf(room)).weakQuestions).toMatchObject([{ due: true, step: 0 }]);
  });

  it('is about the pack that was practised last, else about the one that is handed in', async () => {
    const room = await progressRoom(scratchFolder());
    expect(await room.progress.get(null, null)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await room.progress.get('gone', null)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await practise(room, goodStory);
    expect((await progressOf(room, null)).packId).toBe('amazon-backend-developer');
  });

  it('compares the program with others, from the moment at which they have rated', async () => {
    const room = await progressRoom(scratchFolder());
    const session = await practise(room, goodStory);
    expect((await progressOf(room)).outside).toMatchObject({ raters: [], agreement: { answers: 0 } });
    const { sessionId, takeId } = firstKey(session);
    const rating = { id: null, takeId, rater: 'Sam', overall: 4, qualities: {}, comment: '' };
    const [kept] = valueOf(await room.outsideRatings.save(sessionId, rating));
    expect((await progressOf(room)).outside).toMatchObject({ raters: ['Sam'], agreement: { answers: 1 } });
    valueOf(await room.outsideRatings.remove({ sessionId, takeId }, kept?.id ?? ''));
    expect((await progressOf(room)).outside).toMatchObject({ raters: [], agreement: { answers: 0 } });
  });

  it('counts no rating of an answer whose session is deleted or whose file is broken', async () => {
    const folder = scratchFolder();
    const room = await progressRoom(folder);
    const [gone, broken] = [await practise(room, goodStory), await practise(room, goodStory)];
    for (const session of [gone, broken]) {
      const { sessionId, takeId } = firstKey(session);
      const rating = { id: null, takeId, rater: 'Sam', overall: 4, qualities: {}, comment: '' };
      valueOf(await room.outsideRatings.save(sessionId, rating));
    }
    expect((await progressOf(room)).outside).toMatchObject({ agreement: { answers: 2 } });
    valueOf(await room.sessions.delete(gone.id));
    expect((await progressOf(room)).outside).toMatchObject({ agreement: { answers: 1 } });
    await room.close();
    writeFileSync(room.paths.ratingsFile(broken.id), 'not json at all');
    const later = await progressRoom(folder);
    expect((await progressOf(later)).outside).toMatchObject({ agreement: { answers: 0 } });
    expect(later.reports).toMatchObject([{ code: 'file-corrupt' }]);
  });
});

describe('the digests behind progress', () => {
  it('spare judging again at the next start', async () => {
    const folder = scratchFolder();
    const first = await progressRoom(folder);
    await practise(first, goodStory);
    const before = await progressOf(first);
    await first.close();
    const judgeAnswer = vi.fn<JudgeAnswer>(() => ({ score: null, delivery: null, norms: null }));
    const second = await progressRoom(folder, { ports: { judgeAnswer } });
    expect((await progressOf(second)).overall).toEqual(before.overall);
    expect(judgeAnswer).not.toHaveBeenCalled();
  });

  it.each([
    ['is broken', '{"schemaVersion":1,"sessions":[{'],
    ['holds something else', '{"schemaVersion":1,"sessions":[{"sessionId":7}]}'],
    ['is empty', ''],
  ])('are made anew where the file %s', async (_, content) => {
    const folder = scratchFolder();
    const first = await progressRoom(folder);
    await practise(first, goodStory);
    const before = await progressOf(first);
    await first.close();
    for (const name of ['progress.json', 'progress.json.bak']) writeFileSync(join(folder, name), content);
    const second = await progressRoom(folder);
    expect(await progressOf(second)).toEqual(before);
    await second.close();
    expect(readdirSync(folder).some((name) => name.startsWith('progress.json.corrupt-'))).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'progress.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
    });
  });

  it('of a newer version are left alone', async () => {
    const folder = scratchFolder();
    const newer = '{"schemaVersion":99,"sessions":[]}';
    writeFileSync(join(folder, 'progress.json'), newer);
    const room = await progressRoom(folder);
    await practise(room, goodStory);
    expect((await progressOf(room)).answers).toBe(1);
    await room.close();
    expect(readFileSync(join(folder, 'progress.json'), 'utf8')).toBe(newer);
  });

  it('are judged again by another rubric, what is not read in time counts as old', async () => {
    const folder = scratchFolder();
    const first = await progressRoom(folder);
    for (let count = 0; count < 3; count += 1) await practise(first, goodStory);
    const before = await progressOf(first);
    await first.close();
    // A clock on which a minute passes whenever somebody looks: the patience is over after the first session.
    let nowMs = roomOpensAtMs + dayMs;
    const rubric = { ...shippedRubric, version: '99.0.0' };
    const second = await progressRoom(folder, { rubric, ports: { now: () => (nowMs += 60_000) } });
    const during = await progressOf(second);
    expect(during).toMatchObject({ answers: before.answers });
    expect(during.oldScores).toBeGreaterThan(0);
    await vi.waitFor(async () => expect((await progressOf(second)).oldScores).toBe(0), { timeout: 5000 });
    await second.close();
    expect(readFileSync(join(folder, 'progress.json'), 'utf8')).not.toContain(`"${shippedRubric.version}"`);
  });

  it('are made in the background, and the page hears of it', async () => {
    const folder = scratchFolder();
    const first = await progressRoom(folder);
    const session = await practise(first, goodStory);
    await first.close();
    let nowMs = roomOpensAtMs + dayMs;
    const second = await progressRoom(folder, {
      rubric: { ...shippedRubric, version: '99.0.0' },
      ports: { now: () => (nowMs += 60_000) },
    });
    await progressOf(second);
    await vi.waitFor(
      () =>
        expect(second.announced).toContainEqual({
          name: 'library:changed',
          payload: { entry: expect.objectContaining({ sessionId: session.id }) as unknown },
        }),
      { timeout: 5000 },
    );
  });

  it('are not made while an interview runs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const room = await progressRoom(scratchFolder());
    const session = await practise(room, goodStory);
    const running = await createSession(room, 'typed');
    await reachThinking(room, running);
    const toldOf = (): string[] =>
      room.announced.flatMap(({ payload }) =>
        payload !== null && 'entry' in payload ? [payload.entry.sessionId] : [],
      );
    const before = toldOf().length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(toldOf()).toHaveLength(before);
    valueOf(await room.sessions.dispatch(running.id, { type: 'ended-early' }));
    const ended = toldOf().length;
    await vi.advanceTimersByTimeAsync(10_000);
    await vi.waitFor(() => expect(toldOf().length).toBeGreaterThan(ended));
    expect((await progressOf(room)).overall).toMatchObject([{ sessionId: session.id }]);
  });

  it('forget what was removed for good', async () => {
    const folder = scratchFolder();
    const kept = (): string => readFileSync(join(folder, 'progress.json'), 'utf8');
    const first = await progressRoom(folder);
    const session = await practise(first, goodStory);
    await progressOf(first);
    await first.close();
    expect(kept()).toContain(session.id);
    const second = await progressRoom(folder);
    valueOf(await second.sessions.delete(session.id));
    expect((await progressOf(second)).answers).toBe(0);
    await second.close();
    const third = await progressRoom(folder);
    expect((await progressOf(third)).answers).toBe(0);
    await third.close();
    expect(kept()).not.toContain(session.id);
  });
});
