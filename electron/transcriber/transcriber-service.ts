import type { FromTranscriber, ModelProblem } from '@shared/transcriber-protocol/from-transcriber';
import type { ToTranscriber } from '@shared/transcriber-protocol/to-transcriber';
import { DraftCaptions } from './draft-captions';
import { runFileJob } from './file-job';
import type { JobOutcome } from './job-outcome';
import { LiveJob, type LivePort } from './live-job';
import { LiveTurns } from './live-turns';
import { openTranscriber, type OpenResult, type OpenTranscriber } from './open-transcriber';
import type { SpeechStream } from './speech-stream';

const SAMPLE_RATE = 16_000;
/** Some five minutes of speech: further behind, a live answer is better read from its file. */
const MAX_PENDING_LIVE = 20;
/** A file is read no faster than it is decoded. */
const MAX_PENDING_FILE = 2;

/** What the service needs from the process that it lives in. */
export interface ServiceOptions {
  readonly threadFile: string;
  readonly send: (message: FromTranscriber) => void;
  /** Hears of a broken decoder thread; the process should end, its owner starts another. */
  readonly onCrash: (error: Error) => void;
}

type Work = (transcriber: OpenTranscriber, signal: AbortSignal) => Promise<JobOutcome>;

/** All jobs of the transcriber process: live answers at once, files one after the other and after live answers. */
export class TranscriberService {
  private readonly running = new Map<string, AbortController>();
  private readonly turns = new LiveTurns();
  private files: Promise<void> = Promise.resolve();
  private opened: Promise<OpenResult> | null = null;

  constructor(private readonly options: ServiceOptions) {}

  /** Takes a message of the main process. A `live-start` comes with the port of its sound. */
  handle(message: ToTranscriber, port: LivePort | null): void {
    if (message.type === 'configure') void this.configure(message.modelFolder);
    else if (message.type === 'cancel') this.running.get(message.jobId)?.abort();
    else if (message.type === 'live-start') void this.startLive(message.jobId, port);
    else this.startFile(message.jobId, message.pcmPath);
  }

  private async configure(modelFolder: string): Promise<void> {
    const { threadFile, onCrash, send } = this.options;
    const before = await this.opened;
    if (before?.ok) await before.transcriber.close();
    this.opened = openTranscriber({ modelFolder, threadFile, onCrash });
    const result = await this.opened;
    if (!result.ok) send({ type: 'model-problem', ...result.problem });
    else {
      const { queue, loadMs } = result.transcriber;
      send({ type: 'ready', engine: queue.description, loadMs });
    }
  }

  private async startLive(jobId: string, port: LivePort | null): Promise<void> {
    const release = this.turns.beginLive();
    await this.runJob(jobId, async (transcriber, signal) => {
      if (!port) return { type: 'failed', code: 'bad-audio', message: 'A live job needs a port.' };
      const { run, stream } = transcriber.startRun({
        urgent: true,
        maxPending: MAX_PENDING_LIVE,
        signal,
        onSegment: (segment) => this.options.send({ type: 'segment', jobId, segment }),
      });
      const captions = new DraftCaptions(stream, transcriber.queue, (text, startSec) => {
        if (!signal.aborted) this.options.send({ type: 'partial', jobId, text, startSec });
      });
      const reportSpeech = this.speechReporter(jobId, stream);
      const onSound = (): void => {
        reportSpeech();
        captions.offer();
      };
      return new LiveJob(port, run, onSound, signal).outcome();
    });
    port?.close();
    release();
  }

  private startFile(jobId: string, pcmPath: string): void {
    const job = this.files.then(() =>
      this.runJob(jobId, (transcriber, signal) => {
        const { run } = transcriber.startRun({
          urgent: false,
          maxPending: MAX_PENDING_FILE,
          signal,
          onSegment: (segment) => this.options.send({ type: 'segment', jobId, segment }),
        });
        return runFileJob(pcmPath, { run, signal, mayGoOn: () => this.turns.whenNoneLive() });
      }),
    );
    this.files = job;
  }

  /** Does the work of a job and sends its one and only last message. */
  private async runJob(jobId: string, work: Work): Promise<void> {
    const controller = new AbortController();
    this.running.set(jobId, controller);
    const outcome = await this.outcomeOf(work, controller.signal);
    this.running.delete(jobId);
    // Whatever the job was still doing must not speak up after its end.
    controller.abort();
    this.options.send({ jobId, ...outcome });
  }

  private async outcomeOf(work: Work, signal: AbortSignal): Promise<JobOutcome> {
    try {
      const opened = await this.opened;
      if (!opened) return modelFailure(null);
      if (!opened.ok) return modelFailure(opened.problem);
      // Cancelled before it could begin.
      if (signal.aborted) return { type: 'cancelled' };
      return await work(opened.transcriber, signal);
    } catch (error) {
      return { type: 'failed', code: 'internal', message: String(error) };
    }
  }

  private speechReporter(jobId: string, stream: SpeechStream): () => void {
    let speaking = false;
    return () => {
      const startSample = stream.openStartSample;
      if ((startSample !== null) === speaking) return;
      speaking = startSample !== null;
      const atSec = (startSample ?? stream.totalSamples) / SAMPLE_RATE;
      this.options.send({ type: 'speech', jobId, speaking, atSec });
    };
  }
}

function modelFailure(problem: ModelProblem | null): JobOutcome {
  const message = problem?.message ?? 'The transcriber was not told where its models are.';
  return { type: 'failed', code: 'model-problem', message };
}
