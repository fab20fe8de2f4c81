import { fail, succeed, type Result } from '@shared/ipc/result';
import type { OutsideRating } from '@shared/model/outside-rating';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import { takeOf } from '@electron/main/sessions/take-of';
import type { OutsideRatingStore } from '@electron/main/storage/outside-rating-store';
import type { TakeKey } from '@electron/main/storage/transcript-store';

/** A rating to keep; with the id of one that is there it takes that one's place. */
export type RatingToKeep = Omit<OutsideRating, 'id' | 'ratedAt'> & { id: string | null };

export interface OutsideRatingServiceParts {
  ledger: Pick<SessionLedger, 'read'>;
  ratings: Pick<OutsideRatingStore, 'update'>;
}

/** Keeps what friends and mentors make of an answer. Each of them rates an answer once and can change it. */
export class OutsideRatingService {
  constructor(
    private readonly ports: Pick<SessionPorts, 'now' | 'newId'>,
    private readonly parts: OutsideRatingServiceParts,
  ) {}

  /** Keeps a rating; answers all ratings of its take, oldest first. */
  async save(sessionId: string, rating: RatingToKeep): Promise<Result<OutsideRating[]>> {
    const { takeId } = rating;
    const ready = await this.#mayBeRated({ sessionId, takeId });
    if (!ready.ok) return ready;
    const saved = await this.parts.ratings.update(sessionId, (ratings) => this.#kept(ratings, rating));
    return saved.ok ? succeed(ofTake(saved.value, takeId)) : saved;
  }

  /** Takes a rating away; answers the ratings that stay on its take. */
  async remove({ sessionId, takeId }: TakeKey, ratingId: string): Promise<Result<OutsideRating[]>> {
    // Without a session there is no folder to write to.
    const session = await this.parts.ledger.read(sessionId);
    if (!session.ok) return session;
    const saved = await this.parts.ratings.update(sessionId, (ratings) => {
      const kept = ratings.filter((each) => each.id !== ratingId || each.takeId !== takeId);
      return kept.length === ratings.length ? notThere() : succeed(kept);
    });
    return saved.ok ? succeed(ofTake(saved.value, takeId)) : saved;
  }

  #kept(ratings: readonly OutsideRating[], wanted: RatingToKeep): Result<OutsideRating[]> {
    const others = ofTake(ratings, wanted.takeId).filter(({ id }) => id !== wanted.id);
    if (others.some(({ rater }) => isSameName(rater, wanted.rater))) {
      return fail(
        'bad-request',
        `There is a rating by ${wanted.rater} already. Change that one, or add something to the name.`,
      );
    }
    const ratedAt = new Date(this.ports.now()).toISOString();
    if (wanted.id === null) return succeed([...ratings, { ...wanted, id: this.ports.newId(), ratedAt }]);
    const place = ratings.findIndex(({ id, takeId }) => id === wanted.id && takeId === wanted.takeId);
    return place < 0 ? notThere() : succeed(ratings.with(place, { ...wanted, id: wanted.id, ratedAt }));
  }

  async #mayBeRated({ sessionId, takeId }: TakeKey): Promise<Result<null>> {
    const session = await this.parts.ledger.read(sessionId);
    if (!session.ok) return session;
    const take = takeOf(session.value, takeId);
    if (!take.ok) return take;
    if (session.value.deletedAt !== null) {
      return fail('not-allowed-now', 'This session is deleted. Restore it first.');
    }
    if (take.value.state === 'recording') {
      return fail('not-allowed-now', 'This answer is still being recorded.');
    }
    return succeed(null);
  }
}

function ofTake(ratings: readonly OutsideRating[], takeId: string): OutsideRating[] {
  return ratings.filter((each) => each.takeId === takeId);
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');
}

function notThere(): Result<never> {
  return fail('not-found', 'This rating is not there any more.');
}
