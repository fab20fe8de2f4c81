import type { Log } from '@electron/main/logging/log';
import type { ProcessHandle } from '@electron/main/transcription/process-handle';
import { SupervisedProcess } from '@electron/main/transcription/supervised-process';
import type {
  JobEnd,
  JobListener,
  LiveJob,
  TranscriberJob,
} from '@electron/main/transcription/transcriber-job';
import type { SpeechState } from '@shared/ipc/contract';
import {
  TranscriberMessageSchema,
  type TranscriberMessage,
  type TranscriberRequest,
} from '@shared/transcriber-protocol/messages';

export interface TranscriberClientParts<Port> {
  launch(): ProcessHandle<Port>;
  /** Two ends of one channel. */
  newChannel(): { port1: Port; port2: Port };
  modelFolder: string;
  log: Log;
  onSpeechState(speech: SpeechState): void;
  /** A clock in milliseconds that never goes back. */
  now(): number;
}

interface OpenJob {
  listener: JobListener;
  end(end: JobEnd): void;
  watchdog: NodeJS.Timeout | null;
}

/** A finished live job has at most its last segments left to decode. */
const finishLimitMs = 60_000;

/** From so many crashes in a row on, the user is told that something is wrong; the attempts go on. */
const crashesToTell = 4;
const keepsStopping =
  'The transcriber keeps stopping. Your recordings are safe and will be transcribed once it runs again; the log in the data folder says more.';

/**
 * Owns the transcriber process and speaks its protocol. A crash ends every open job as `crashed`, and the process is
 * started again; whether a job is worth another try is for the caller to say.
 */
export class TranscriberClient<Port> {
  readonly #parts: TranscriberClientParts<Port>;
  readonly #process: SupervisedProcess<Port>;
  readonly #jobs = new Map<string, OpenJob>();
  #speech: SpeechState = { state: 'starting' };
  #jobCount = 0;

  constructor(parts: TranscriberClientParts<Port>) {
    this.#parts = parts;
    this.#process = new SupervisedProcess({
      launch: () => parts.launch(),
      onStarted: () => this.#post({ type: 'configure', modelFolder: parts.modelFolder }),
      onMessage: (message) => this.#receive(message),
      onCrashed: (exitCode) => this.#crashed(exitCode),
      now: () => parts.now(),
    });
  }

  get speech(): SpeechState {
    return this.#speech;
  }

  start(): void {
    this.#process.start();
  }

  /** Ends the process; open jobs end as cancelled. */
  stop(): void {
    this.#process.stop();
    this.#endAll({ end: 'cancelled' });
  }

  /**
   * Transcribes a file of raw 16-bit little-endian mono sound at 16 kHz. A process that has not ended the job after
   * `limitMs` is taken for stuck: it is killed, and the job ends as `crashed`.
   */
  transcribeFile(path: string, limitMs: number, listener: JobListener): TranscriberJob {
    const { jobId, ended } = this.#open(listener);
    this.#post({ type: 'transcribe-file', jobId, path });
    this.#watch(jobId, limitMs);
    return { ended, cancel: () => this.#cancel(jobId) };
  }

  /** Begins to listen. Sound may be sent to the port at once, also while the model is still being loaded. */
  listen(listener: JobListener): LiveJob<Port> {
    const { jobId, ended } = this.#open(listener);
    const { port1, port2 } = this.#parts.newChannel();
    this.#post({ type: 'begin-live', jobId }, [port1]);
    return {
      port: port2,
      ended,
      finish: (totalSamples) => {
        if (!this.#jobs.has(jobId)) return;
        this.#post({ type: 'finish-live', jobId, totalSamples });
        this.#watch(jobId, finishLimitMs);
      },
      cancel: () => this.#cancel(jobId),
    };
  }

  #open(listener: JobListener): { jobId: string; ended: Promise<JobEnd> } {
    this.#jobCount += 1;
    const jobId = `job-${this.#jobCount}`;
    const ended = new Promise<JobEnd>((resolve) => {
      this.#jobs.set(jobId, { listener, end: resolve, watchdog: null });
    });
    // Between a crash and the next start there is nobody to take the job.
    if (!this.#process.isRunning) this.#end(jobId, { end: 'crashed' });
    return { jobId, ended };
  }

  #watch(jobId: string, limitMs: number): void {
    const job = this.#jobs.get(jobId);
    if (job === undefined) return;
    job.watchdog = setTimeout(() => {
      this.#parts.log.error('transcriber is stuck', { limitMs });
      this.#process.kill();
    }, limitMs);
    job.watchdog.unref();
  }

  #cancel(jobId: string): void {
    if (this.#jobs.has(jobId)) this.#post({ type: 'cancel', jobId });
  }

  #post(request: TranscriberRequest, ports?: readonly Port[]): void {
    this.#process.post(request, ports);
  }

  #receive(raw: unknown): void {
    const parsed = TranscriberMessageSchema.safeParse(raw);
    if (!parsed.success) {
      this.#parts.log.error('transcriber sent nonsense', { reason: parsed.error.issues[0]?.message ?? '' });
      this.#process.kill();
      return;
    }
    this.#take(parsed.data);
  }

  #take(message: TranscriberMessage): void {
    switch (message.type) {
      case 'ready':
        return this.#announce({ state: 'ready', engine: `${message.engine.id} ${message.engine.model}` });
      case 'unavailable':
        return this.#announce({ state: 'unavailable', problem: message.problem });
      case 'draft':
        return this.#jobs.get(message.jobId)?.listener.onDraft(message.text);
      case 'segment':
        return this.#jobs.get(message.jobId)?.listener.onSegment(message.segment);
      case 'done': {
        const { transcript, heardSamples } = message;
        return this.#end(message.jobId, { end: 'done', transcript, heardSamples });
      }
      case 'failed':
        return this.#end(message.jobId, { end: 'failed', code: message.code, message: message.message });
      case 'cancelled':
        return this.#end(message.jobId, { end: 'cancelled' });
    }
  }

  #crashed(exitCode: number | null): void {
    this.#parts.log.error('transcriber crashed', { exitCode, openJobs: this.#jobs.size });
    const tell = this.#process.crashesInARow >= crashesToTell;
    this.#announce(tell ? { state: 'unavailable', problem: keepsStopping } : { state: 'restarting' });
    this.#endAll({ end: 'crashed' });
  }

  #endAll(end: JobEnd): void {
    for (const jobId of this.#jobs.keys()) this.#end(jobId, end);
  }

  #end(jobId: string, end: JobEnd): void {
    const job = this.#jobs.get(jobId);
    if (job === undefined) return;
    this.#jobs.delete(jobId);
    if (job.watchdog !== null) clearTimeout(job.watchdog);
    job.end(end);
  }

  #announce(speech: SpeechState): void {
    this.#speech = speech;
    this.#parts.onSpeechState(speech);
  }
}
