import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { progressView, type OutsidePair } from '@shared/domain/progress/progress-view';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { DeliveryNorms } from '@shared/model/delivery';
import type { Pack } from '@shared/model/pack';
import type { ProgressView } from '@shared/model/progress';
import type { RealInterview } from '@shared/model/real-interview';
import type { Rubric } from '@shared/model/rubric';
import type { DigestKeeper, KnownSession } from '@electron/main/progress/digest-keeper';
import type { StoredRating } from '@electron/main/storage/outside-rating-store';
import type { SessionDigest } from '@electron/main/storage/progress-digest';

export interface ProgressServiceParts {
  keeper: Pick<DigestKeeper, 'catchUp' | 'known'>;
  now: () => number;
  /** The day where the user is. */
  dayOf: (atMs: number) => string;
  findPack: (packId: string) => Pack | null;
  rubricFor: (pack: Pack) => Rubric | null;
  /** The ranges of delivery that count for the user now. */
  deliveryNorms: () => DeliveryNorms | null;
  interviews: () => readonly RealInterview[];
  /** What others made of answers, of all sessions. */
  ratings: () => Promise<readonly StoredRating[]>;
}

/** The page waits for what was just practised to be read, and not for more. */
const patienceMs = 60;

/** Answers what the progress screen asks. */
export class ProgressService {
  /** By digest, which is another object whenever anything in it is other. */
  readonly #answers = new WeakMap<SessionDigest, readonly JudgedAnswer[]>();

  constructor(private readonly parts: ProgressServiceParts) {}

  /**
   * Progress in one pack; of null, in the pack that was practised last, or in `otherwise` where nothing was practised.
   * Fails with `not-found` where there is no such pack. What could not be read in time counts as `oldScores`.
   */
  async get(packId: string | null, otherwise: Pack | null): Promise<Result<ProgressView>> {
    const { parts } = this;
    const wanted = packId ?? this.#practisedLast(await parts.keeper.known())?.id ?? otherwise?.id ?? null;
    const pack = wanted === null ? null : parts.findPack(wanted);
    if (pack === null) return fail('not-found', 'This interview pack is not there any more.');
    await parts.keeper.catchUp(patienceMs, pack.id);
    const known = await parts.keeper.known();
    const ofPack = known.filter(({ entry }) => entry.packId === pack.id);
    return succeed(
      progressView({
        pack,
        packs: this.#packsOf(known),
        answers: ofPack.flatMap((session) => this.#answersOf(session)),
        rubric: parts.rubricFor(pack),
        norms: parts.deliveryNorms(),
        outside: await this.#outsidePairs(ofPack),
        interviews: parts.interviews(),
        oldScores: ofPack.reduce((sum, session) => sum + waitingAnswers(session), 0),
        today: parts.dayOf(parts.now()),
      }),
    );
  }

  #practisedLast(known: readonly KnownSession[]): Pack | null {
    for (const { entry } of known) {
      const pack = entry.answers > 0 ? this.parts.findPack(entry.packId) : null;
      if (pack) return pack;
    }
    return null;
  }

  #answersOf(session: KnownSession): readonly JudgedAnswer[] {
    const digest = tellable(session);
    if (!digest) return [];
    const known = this.#answers.get(digest);
    if (known) return known;
    const { sessionId, mode } = digest;
    const answers = digest.answers.map((answer) => {
      const day = this.parts.dayOf(Date.parse(answer.at));
      return { ...answer, sessionId, mode, day };
    });
    this.#answers.set(digest, answers);
    return answers;
  }

  /** Packs that have any answers, the one practised last first. */
  #packsOf(known: readonly KnownSession[]): ProgressView['packs'] {
    const answered = known.filter((session) => (tellable(session)?.answers.length ?? 0) > 0);
    const ids = [...new Set(answered.map(({ entry }) => entry.packId))];
    return ids.flatMap((packId) => {
      const pack = this.parts.findPack(packId);
      return pack ? [{ packId, name: pack.title }] : [];
    });
  }

  async #outsidePairs(known: readonly KnownSession[]): Promise<OutsidePair[]> {
    const sessions = new Map(known.map((session) => [session.entry.sessionId, session]));
    return (await this.parts.ratings()).flatMap(({ sessionId, takeId, rating }) => {
      const session = sessions.get(sessionId);
      const program = session && tellable(session)?.takeScores[takeId];
      return program === undefined ? [] : [{ program, other: rating.overall, rater: rating.rater }];
    });
  }
}

/**
 * The digest of a session, where its scores may be told. A round of a loop that has changed since may have been taken
 * back behind its debrief, so it waits until it is read again.
 */
function tellable({ entry, digest, isChanged }: KnownSession): SessionDigest | null {
  return isChanged && entry.loopId !== null ? null : digest;
}

/** Answers that another rubric scored, or that were not read yet. */
function waitingAnswers({ entry, digest, isOld }: KnownSession): number {
  if (digest === null) return entry.overall === null ? 0 : entry.answers;
  return isOld ? digest.answers.length : 0;
}
