import type { TakeReview } from '@shared/ipc/contract';
import { threadUpTo } from '@shared/domain/threads/thread-of';
import { succeed, type Result } from '@shared/ipc/result';
import type { Score } from '@shared/model/score';
import type { Session, Take } from '@shared/model/session';
import { waveformPeaks } from '@electron/main/recording/waveform-peaks';
import { looksLikeRecording } from '@electron/main/recording/webm-probe';
import { changeTake } from '@electron/main/sessions/change-take';
import { questionOfTake } from '@electron/main/sessions/question-of-take';
import { attemptBefore, rewriteOf } from '@electron/main/sessions/score-card';
import { scoreSummary } from '@electron/main/sessions/score-summary';
import type { SecondFinish } from '@electron/main/sessions/second-finish';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { SoundQueue } from '@electron/main/sound/sound-queue';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import { takeOf } from '@electron/main/sessions/take-of';
import type { DataPaths } from '@electron/main/storage/data-paths';
import type { OpinionStore } from '@electron/main/storage/opinion-store';
import type { OutsideRatingStore } from '@electron/main/storage/outside-rating-store';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';

export interface ReviewServiceParts {
  paths: DataPaths;
  ledger: SessionLedger;
  transcripts: TranscriptStore;
  judge: TakeJudge;
  soundQueue: Pick<SoundQueue, 'wanted'>;
  secondFinish: SecondFinish;
  opinions: Pick<OpinionStore, 'read'>;
  ratings: Pick<OutsideRatingStore, 'read'>;
}

/** Enough for a wave form across a wide window. */
const peakCount = 800;

/** Gathers everything that the review of one answer shows. */
export class ReviewService {
  constructor(
    private readonly ports: SessionPorts,
    private readonly parts: ReviewServiceParts,
  ) {}

  /** The review of one take; fails as reading its session or its transcript does. */
  async review(key: TakeKey): Promise<Result<TakeReview>> {
    const { transcripts, judge, paths } = this.parts;
    const found = await this.#withBestFile(key);
    if (!found.ok) return found;
    const take = takeOf(found.value, key.takeId);
    if (!take.ok) return take;
    const transcript = await transcripts.read(key);
    if (!transcript.ok) return transcript;
    const judged = transcript.value && (await judge.judge(found.value, take.value, transcript.value));
    // A take of an earlier version, or one that the program ended before.
    if (transcript.value !== null && take.value.input !== 'typed') this.parts.soundQueue.wanted(key);
    const session = judged?.score
      ? await this.#keepInStep(found.value, take.value, judged.score)
      : found.value;
    const pack = this.ports.findPack(session.packId);
    const question = questionOfTake(session, take.value, pack);
    const score = session.scoresHeld ? null : (judged?.score ?? null);
    const media = paths.trackFile(key.sessionId, key.takeId, 'media');
    // One that cannot be read has been reported; the review is right without it.
    const opinion = await this.parts.opinions.read(key);
    const ratings = await this.parts.ratings.read(key.sessionId);
    return succeed({
      session,
      take: session.takes.find((each) => each.id === key.takeId) ?? take.value,
      attempts: session.takes.filter((each) => each.questionIndex === take.value.questionIndex),
      question,
      transcript: transcript.value,
      score,
      scoreHeld: session.scoresHeld && judged?.score !== null && judged !== null,
      follows: followedBy(session, take.value),
      delivery: judged?.delivery ?? null,
      rewrite: rewriteOf(transcript.value, score, question.kind),
      before: await attemptBefore(session, take.value, this.parts),
      norms: judged?.norms ?? null,
      outsideRatings: ratings.ok ? ratings.value.filter(({ takeId }) => takeId === key.takeId) : [],
      opinion: opinion.ok && !session.scoresHeld ? opinion.value : null,
      peaks: await waveformPeaks(paths.trackFile(key.sessionId, key.takeId, 'pcm'), peakCount),
      // A take that was cut off in its first chunk has nothing to play.
      mediaUrl: (await looksLikeRecording(media)) ? this.ports.mediaUrl(key, take.value.seekable) : null,
      qualityNames: Object.fromEntries(pack?.qualities.map(({ id, name }) => [id, name]) ?? []),
    });
  }

  async #withBestFile(key: TakeKey): Promise<Result<Session>> {
    const { ledger, secondFinish } = this.parts;
    const found = await ledger.read(key.sessionId);
    const take = found.ok ? takeOf(found.value, key.takeId) : found;
    // A take that is not there fails where it is asked for.
    if (!take.ok || !(await secondFinish.improve(key, take.value))) return found;
    return ledger.read(key.sessionId);
  }

  /** A newer rubric reads an old answer anew: the lists must then say the same as the review. */
  async #keepInStep(session: Session, take: Take, score: Score): Promise<Session> {
    const summary = scoreSummary(score);
    if (isSameSummary(summary, take.score)) return session;
    const updated = await this.parts.ledger.update(session.id, (current) =>
      changeTake(current, take.id, (each) => succeed({ ...each, score: summary })),
    );
    // The review is right all the same; the next one tries again.
    return updated.ok ? updated.value : session;
  }
}

/** The answer that a follow-up belongs to. */
function followedBy(session: Session, take: Take): TakeReview['follows'] {
  const followUp = session.plan.questions[take.questionIndex]?.followUp;
  if (!followUp) return null;
  const [opening] = threadUpTo(session, take).answers;
  const title = session.plan.questions[followUp.rootIndex]?.title ?? '';
  return opening ? { takeId: opening.takeId, title, asksFor: followUp.asksFor } : null;
}

function isSameSummary(left: Take['score'], right: Take['score']): boolean {
  return (
    left?.overall === right?.overall &&
    left?.level === right?.level &&
    left?.rubricVersion === right?.rubricVersion
  );
}
