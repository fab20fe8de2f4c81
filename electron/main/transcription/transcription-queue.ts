import type { Log } from '@electron/main/logging/log';
import { nameOfTake } from '@electron/main/storage/take-files';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import { nextStep, type EndedJob, type NextStep } from '@electron/main/transcription/next-step';
import type { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import type { JobListener, LiveJob, TranscriberJob } from '@electron/main/transcription/transcriber-job';
import type { AppEvents } from '@shared/ipc/events';
import type { Result } from '@shared/ipc/result';
import type { Session, TranscriptionState } from '@shared/model/session';
import type { Transcript } from '@shared/model/transcript';

/** What the queue needs of the place where takes and transcripts are kept. */
export interface TakeTranscripts {
  /** Takes that wait for their transcription, oldest first. */
  waiting(): Promise<TakeKey[]>;
  setState(take: TakeKey, state: TranscriptionState): Promise<Result<unknown>>;
  /** Stores a transcript and notes that the take is done. */
  add(take: TakeKey, transcript: Transcript): Promise<Result<unknown>>;
  /** The take's sound on disk and how many samples it holds. */
  sound(take: TakeKey): Promise<{ path: string; samples: number }>;
}

/** Pushes what is being understood to the page. */
export type AnnounceTranscript = <Name extends 'transcript:segment-added' | 'transcript:draft-changed'>(
  name: Name,
  payload: AppEvents[Name],
) => void;

export interface TranscriptionQueueParts<Port> {
  transcriber: Pick<TranscriberClient<Port>, 'speech' | 'listen' | 'transcribeFile'>;
  transcripts: TakeTranscripts;
  announce: AnnounceTranscript;
  log: Log;
}

interface Work {
  take: TakeKey;
  attempt: number;
}

interface Live<Port> {
  take: TakeKey;
  job: LiveJob<Port>;
  isFinishing: boolean;
}

/** The file that is being read. `job` is null until the transcriber has it. */
interface Reading {
  take: TakeKey;
  job: TranscriberJob | null;
  isCancelled: boolean;
}

/** Reading a file takes a twelfth of its length; a process that needs all of it, and this, is stuck. */
const fileLimit = { baseMs: 60_000, perSample: 1000 / 16_000 };

/** When the user is done, at most the last segments are left to decode. After this the file is the better source. */
const liveLimitMs = 20_000;

/**
 * Gets every take transcribed, once: live while it is recorded, else from its file, one file at a time and none while
 * somebody speaks. The state of each take is in its session file, so that the next start goes on where this one ended.
 */
export class TranscriptionQueue<Port> {
  readonly #parts: TranscriptionQueueParts<Port>;
  readonly #live = new Map<string, Live<Port>>();
  readonly #settling = new Set<Promise<void>>();
  #waiting: Work[] = [];
  #reading: Reading | null = null;

  constructor(parts: TranscriptionQueueParts<Port>) {
    this.#parts = parts;
  }

  /** Takes up what the last run left. */
  async resume(): Promise<void> {
    for (const take of await this.#parts.transcripts.waiting()) this.wanted(take);
  }

  /** Listens to a take from its first sample on; the answer is the port that the sound is to be sent to. */
  beginLive(take: TakeKey): Port {
    const job = this.#parts.transcriber.listen(this.#listener(take));
    this.#live.set(nameOfTake(take), { take, job, isFinishing: false });
    return job.port;
  }

  /** The sound of a take is complete on disk. Asking again for a take that is in work does nothing. */
  wanted(take: TakeKey): void {
    const name = nameOfTake(take);
    const live = this.#live.get(name);
    if (live !== undefined) {
      if (!live.isFinishing) this.#track(this.#finishLive(live));
      return;
    }
    if (this.#isReading(name) || this.#waiting.some((work) => nameOfTake(work.take) === name)) return;
    this.#enqueue({ take, attempt: 1 });
  }

  /** Keeps in step with a session: stops work on a deleted one, takes it up again when it is restored. */
  sessionChanged(session: Session): void {
    for (const { id, state, transcription } of session.takes) {
      const take = { sessionId: session.id, takeId: id };
      if (session.deletedAt !== null || (state !== 'recording' && transcription.state === 'failed')) {
        this.#cancel(take);
      } else if (transcription.state === 'waiting') {
        this.wanted(take);
      }
    }
  }

  /** Something changed that may let the next file be read: the transcriber is ready, nobody speaks any more. */
  proceed(): void {
    const canRead = this.#parts.transcriber.speech.state === 'ready' && this.#live.size === 0;
    if (!canRead || this.#reading !== null) return;
    const work = this.#waiting.shift();
    if (work !== undefined) this.#track(this.#read(work));
  }

  /** Resolves when what has ended is also saved. */
  async settled(): Promise<void> {
    while (this.#settling.size > 0) await Promise.allSettled(this.#settling);
  }

  #isReading(name: string): boolean {
    return this.#reading !== null && nameOfTake(this.#reading.take) === name;
  }

  #enqueue(work: Work): void {
    this.#waiting.push(work);
    this.proceed();
  }

  #cancel(take: TakeKey): void {
    const name = nameOfTake(take);
    this.#waiting = this.#waiting.filter((work) => nameOfTake(work.take) !== name);
    if (this.#reading !== null && nameOfTake(this.#reading.take) === name) {
      this.#reading.isCancelled = true;
      this.#reading.job?.cancel();
    }
    const live = this.#live.get(name);
    live?.job.cancel();
    this.#live.delete(name);
  }

  async #finishLive(live: Live<Port>): Promise<void> {
    live.isFinishing = true;
    await this.#setState(live.take, { state: 'running' });
    const { samples } = await this.#parts.transcripts.sound(live.take);
    live.job.expectEnd(liveLimitMs);
    const end = await live.job.ended;
    this.#live.delete(nameOfTake(live.take));
    await this.#settle(
      { take: live.take, attempt: 0 },
      { kind: 'live', attempt: 0, end, recordedSamples: samples },
    );
    this.proceed();
  }

  async #read(work: Work): Promise<void> {
    const reading: Reading = { take: work.take, job: null, isCancelled: false };
    this.#reading = reading;
    await this.#setState(work.take, { state: 'running' });
    const { path, samples } = await this.#parts.transcripts.sound(work.take);
    const limitMs = fileLimit.baseMs + samples * fileLimit.perSample;
    reading.job = this.#parts.transcriber.transcribeFile(path, limitMs, this.#listener(work.take));
    if (reading.isCancelled) reading.job.cancel();
    const end = await reading.job.ended;
    await this.#settle(work, { kind: 'file', attempt: work.attempt, end, recordedSamples: samples });
    this.#reading = null;
    this.proceed();
  }

  async #settle(work: Work, ended: EndedJob): Promise<void> {
    const next = nextStep(ended);
    const { attempt, kind, recordedSamples } = ended;
    const how = { how: ended.end.end, next: next.step, kind, attempt, recordedSamples };
    this.#parts.log.info('transcription ended', { ...work.take, ...how });
    await this.#take(next, work);
  }

  async #take(next: NextStep, work: Work): Promise<void> {
    switch (next.step) {
      case 'drop':
        return;
      case 'save': {
        const saved = await this.#parts.transcripts.add(work.take, next.transcript);
        if (!saved.ok) await this.#setState(work.take, { state: 'failed', ...saved.error });
        return;
      }
      case 'fail':
        return this.#setState(work.take, { state: 'failed', code: next.code, message: next.message });
      case 'wait':
      case 'read-file':
        this.#waiting.push({ take: work.take, attempt: next.step === 'wait' ? 1 : work.attempt + 1 });
        return this.#setState(work.take, { state: 'waiting' });
    }
  }

  async #setState(take: TakeKey, state: TranscriptionState): Promise<void> {
    const noted = await this.#parts.transcripts.setState(take, state);
    // A session that was deleted meanwhile needs no note, and a full disk is told where the user saves something.
    if (!noted.ok) this.#parts.log.warn('transcription state not saved', { ...take, code: noted.error.code });
  }

  #listener(take: TakeKey): JobListener {
    return {
      onSegment: (segment) => this.#parts.announce('transcript:segment-added', { ...take, segment }),
      onDraft: (text) => this.#parts.announce('transcript:draft-changed', { ...take, text }),
    };
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#settling.delete(tracked));
    this.#settling.add(tracked);
  }
}
