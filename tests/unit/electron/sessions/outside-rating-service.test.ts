import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { RatingToKeep } from '@electron/main/sessions/outside-rating-service';
import { OutsideRatingStore } from '@electron/main/storage/outside-rating-store';
import { aTake } from '@tests/support/review-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import { beginFirstTake, createSession, openRoom, typeAnswer, valueOf } from '@tests/support/session-room';
import { describe, expect, it } from 'vitest';

function aRating(takeId: string, part: Partial<RatingToKeep> = {}): RatingToKeep {
  return {
    id: null,
    takeId,
    rater: 'Sam',
    overall: 4,
    qualities: { bias_for_action: 3, database_design: null },
    comment: 'Say sooner what you did.',
    ...part,
  };
}

/** A room with one typed answer. */
async function answered(root = scratchFolder()) {
  const room = await openRoom(root);
  const created = await createSession(room, 'typed');
  const { takes } = await typeAnswer(room, created, 'I added an index, and the export took three minutes.');
  const key = { sessionId: created.id, takeId: takes[0]?.id ?? '' };
  return { room, root, key, ratings: room.outsideRatings };
}

describe('a rating by somebody else', () => {
  it('is kept over a restart and stands in the review of its answer', async () => {
    const { room, root, key, ratings } = await answered();
    const kept = valueOf(await ratings.save(key.sessionId, aRating(key.takeId)));
    expect(kept).toMatchObject([{ rater: 'Sam', overall: 4, qualities: { database_design: null } }]);
    await room.close();
    const later = await openRoom(root);
    expect(valueOf(await later.reviews.review(key)).outsideRatings).toEqual(kept);
  });

  it('can be changed and taken away', async () => {
    const { key, ratings } = await answered();
    const [first] = valueOf(await ratings.save(key.sessionId, aRating(key.takeId)));
    valueOf(await ratings.save(key.sessionId, aRating(key.takeId, { rater: 'Jo' })));
    const id = first?.id ?? '';
    const changed = valueOf(await ratings.save(key.sessionId, aRating(key.takeId, { id, overall: 2 })));
    expect(changed).toMatchObject([
      { id, rater: 'Sam', overall: 2 },
      { rater: 'Jo', overall: 4 },
    ]);
    expect(valueOf(await ratings.remove(key, id))).toMatchObject([{ rater: 'Jo' }]);
    expect(await ratings.remove(key, id)).toMatchObject({ error: { code: 'not-found' } });
    expect(await ratings.save(key.sessionId, aRating(key.takeId, { id }))).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('is given once by each person, whatever the case of their name', async () => {
    const { key, ratings } = await answered();
    valueOf(await ratings.save(key.sessionId, aRating(key.takeId)));
    const again = await ratings.save(key.sessionId, aRating(key.takeId, { rater: 'SAM ' }));
    expect(again).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(again).toMatchObject({ error: { message: expect.stringContaining('already') as string } });
  });

  it('loses nothing when two are saved at once', async () => {
    const { key, ratings } = await answered();
    const both = ['Sam', 'Jo'].map((rater) => ratings.save(key.sessionId, aRating(key.takeId, { rater })));
    const saved = await Promise.all(both);
    expect(valueOf(saved[1]!).map(({ rater }) => rater)).toEqual(['Sam', 'Jo']);
  });

  it('is refused for an answer that is not there, is being recorded, or is deleted', async () => {
    const { room, key, ratings } = await answered();
    const refused = async (sessionId: string, takeId: string) =>
      ratings.save(sessionId, aRating(takeId)).then((saved) => (saved.ok ? 'kept' : saved.error.code));
    expect(await refused('gone', key.takeId)).toBe('not-found');
    expect(await refused(key.sessionId, aTake().id)).toBe('not-found');
    valueOf(await room.sessions.delete(key.sessionId));
    expect(await refused(key.sessionId, key.takeId)).toBe('not-allowed-now');
    const recording = await beginFirstTake(room);
    expect(await refused(recording.key.sessionId, recording.key.takeId)).toBe('not-allowed-now');
  });
});

describe('the file of ratings', () => {
  it('is set aside where it is broken, with a notice, and nothing else is lost', async () => {
    const { room, root, key, ratings } = await answered();
    valueOf(await ratings.save(key.sessionId, aRating(key.takeId)));
    await room.close();
    writeFileSync(room.paths.ratingsFile(key.sessionId), '{"schemaVersion":1,"ratings":[{"id":');
    const later = await openRoom(root);
    const review = valueOf(await later.reviews.review(key));
    expect(review.outsideRatings).toEqual([]);
    expect(review.transcript).not.toBeNull();
    expect(later.reports).toMatchObject([
      { code: 'file-corrupt', message: expect.stringContaining('The ratings by others') as string },
    ]);
    expect(readdirSync(room.paths.sessionFolder(key.sessionId)).join()).toContain('ratings.json.corrupt-');
    expect(valueOf(await later.outsideRatings.save(key.sessionId, aRating(key.takeId)))).toHaveLength(1);
  });

  it('of a newer version is left alone, and saving says why', async () => {
    const { room, key, ratings } = await answered();
    const newer = '{"schemaVersion":9,"ratings":[]}';
    writeFileSync(room.paths.ratingsFile(key.sessionId), newer);
    expect(await ratings.save(key.sessionId, aRating(key.takeId))).toMatchObject({
      error: { code: 'file-too-new' },
    });
    expect(valueOf(await room.reviews.review(key)).outsideRatings).toEqual([]);
    expect(readFileSync(room.paths.ratingsFile(key.sessionId), 'utf8')).toBe(newer);
  });
});

describe('all ratings', () => {
  it('are listed with their session and answer, also what was saved after they were read', async () => {
    const { room, key, ratings } = await answered();
    const store = new OutsideRatingStore({ paths: room.paths, now: Date.now, report: () => undefined });
    valueOf(await ratings.save(key.sessionId, aRating(key.takeId)));
    expect(await store.all()).toMatchObject([{ ...key, rating: { rater: 'Sam', overall: 4 } }]);
    const another = await createSession(room, 'typed');
    const kept = { ...aRating('t2'), id: 'r2', ratedAt: another.createdAt };
    await store.update(another.id, (before) => ({ ok: true, value: [...before, kept] }));
    expect((await store.all()).map(({ sessionId, takeId }) => ({ sessionId, takeId }))).toEqual([
      key,
      { sessionId: another.id, takeId: 't2' },
    ]);
  });

  it('are none in a folder that is empty', async () => {
    const { paths } = await openRoom(scratchFolder());
    const store = new OutsideRatingStore({ paths, now: Date.now, report: () => undefined });
    expect(await store.all()).toEqual([]);
  });
});
