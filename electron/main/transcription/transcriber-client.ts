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
import { FromTranscriberSchema, type FromTranscriber } from '@shared/transcriber-protocol/from-transcriber';
import type { ToTranscriber } from '@shared/transcriber-protocol/to-transcriber';

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
  kind: 'live' | 'file';
  listener: JobListener;
  end(end: JobEnd): void;
  watchdog: NodeJS.Timeout | null;
}

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

  /** Starts the process ahead of the first job, which would start it too. */
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
   * `limitMs` is taken for stuck: it is killed, and the job ends as `crashed`. While somebody speaks files wait in
   * the transcriber, so that time does not count.
   */
  transcribeFile(path: string, limitMs: number, listener: JobListener): TranscriberJob {
    const { jobId, ended } = this.#open('file', listener);
    this.#post({ type: 'file-start', jobId, pcmPath: path });
    this.#limitFile(jobId, limitMs);
    return { ended, cancel: () => this.#cancel(jobId) };
  }

  /** Begins to listen. Sound may be sent to the port at once, also while the model is still being loaded. */
  listen(listener: JobListener): LiveJob<Port> {
    const { jobId, ended } = this.#open('live', listener);
    const { port1, port2 } = this.#parts.newChannel();
    this.#post({ type: 'live-start', jobId }, [port1]);
    return {
      port: port2,
      ended,
      expectEnd: (limitMs) => {
        this.#limit(jobId, limitMs, () => {
          this.#cancel(jobId);
          this.#end(jobId, { end: 'late' });
        });
      },
      cancel: () => this.#cancel(jobId),
    };
  }

  #open(kind: OpenJob['kind'], listener: JobListener): { jobId: string; ended: Promise<JobEnd> } {
    this.#jobCount += 1;
    const jobId = `job-${this.#jobCount}`;
    const ended = new Promise<JobEnd>((resolve) => {
      this.#jobs.set(jobId, { kind, listener, end: resolve, watchdog: null });
    });
    // Whoever speaks before the quiet start of the process must not wait for it, nor be told of a crash.
    if (this.#speech.state === 'starting') this.#process.start();
    // Between a crash and the next start there is nobody to take the job.
    if (!this.#process.isRunning) this.#end(jobId, { end: 'crashed' });
    return { jobId, ended };
  }

  #limitFile(jobId: string, limitMs: number): void {
    this.#limit(jobId, limitMs, () => {
      const someoneSpeaks = [...this.#jobs.values()].some(({ kind }) => kind === 'live');
      if (someoneSpeaks) this.#limitFile(jobId, limitMs);
      else this.#process.kill();
    });
  }

  #limit(jobId: string, limitMs: number, onLate: () => void): void {
    const job = this.#jobs.get(jobId);
    if (job === undefined) return;
    job.watchdog = setTimeout(() => {
      this.#parts.log.warn('transcriber is late', { jobId, limitMs });
      onLate();
    }, limitMs);
    job.watchdog.unref();
  }

  #cancel(jobId: string): void {
    if (this.#jobs.has(jobId)) this.#post({ type: 'cancel', jobId });
  }

  #post(request: ToTranscriber, ports?: readonly Port[]): void {
    this.#process.post(request, ports);
  }

  #receive(raw: unknown): void {
    const parsed = FromTranscriberSchema.safeParse(raw);
    if (!parsed.success) {
      this.#parts.log.error('transcriber sent nonsense', { reason: parsed.error.issues[0]?.message ?? '' });
      this.#process.kill();
      return;
    }
    this.#take(parsed.data);
  }

  #take(message: FromTranscriber): void {
    switch (message.type) {
      case 'ready':
        return this.#announce({ state: 'ready', engine: `${message.engine.id} ${message.engine.model}` });
      case 'model-problem':
        return this.#announce({ state: 'unavailable', problem: message.message });
      case 'speech':
        return; // whether somebody speaks is for the page to see in its own level meter
      case 'partial':
        return this.#jobs.get(message.jobId)?.listener.onDraft(message.text);
      case 'segment':
        return this.#jobs.get(message.jobId)?.listener.onSegment(message.segment);
      case 'done': {
        const { transcript, droppedSamples } = message;
        return this.#end(message.jobId, { end: 'done', transcript, droppedSamples });
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
