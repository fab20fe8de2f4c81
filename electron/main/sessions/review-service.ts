import type { TakeReview } from '@shared/ipc/contract';
import { succeed, type Result } from '@shared/ipc/result';
import { waveformPeaks } from '@electron/main/recording/waveform-peaks';
import { questionOfTake } from '@electron/main/sessions/question-of-take';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import { takeOf } from '@electron/main/sessions/take-of';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { fileSizeBytes } from '@electron/main/storage/disk-usage';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';

export interface ReviewServiceParts {
  paths: DataPaths;
  ledger: SessionLedger;
  transcripts: TranscriptStore;
  judge: TakeJudge;
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
    const { ledger, transcripts, judge, paths } = this.parts;
    const found = await ledger.read(key.sessionId);
    if (!found.ok) return found;
    const session = found.value;
    const take = takeOf(session, key.takeId);
    if (!take.ok) return take;
    const transcript = await transcripts.read(key);
    if (!transcript.ok) return transcript;
    const judged = transcript.value && judge.judge(session, take.value, transcript.value);
    const mediaBytes = await fileSizeBytes(paths.trackFile(key.sessionId, key.takeId, 'media'));
    const pack = this.ports.findPack(session.packId);
    return succeed({
      session,
      take: take.value,
      attempts: session.takes.filter((each) => each.questionIndex === take.value.questionIndex),
      question: questionOfTake(session, take.value, pack),
      transcript: transcript.value,
      score: judged?.score ?? null,
      delivery: judged?.delivery ?? null,
      norms: judged?.norms ?? null,
      peaks: await waveformPeaks(paths.trackFile(key.sessionId, key.takeId, 'pcm'), peakCount),
      // A take that was cut off before its first chunk has no file to play.
      mediaUrl: mediaBytes > 0 ? this.ports.mediaUrl(key) : null,
      qualityNames: Object.fromEntries(pack?.qualities.map(({ id, name }) => [id, name]) ?? []),
    });
  }
}
