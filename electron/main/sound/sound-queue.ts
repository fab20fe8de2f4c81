import { fileSizeBytes } from '@electron/main/storage/disk-usage';
import type { DataPaths } from '@electron/main/storage/data-paths';
import type { SoundStore } from '@electron/main/storage/sound-store';
import { nameOfTake } from '@electron/main/storage/take-files';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';
import { measureInProcess, type LaunchSoundProcess } from '@electron/main/sound/sound-process';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import type { Result } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import type { TimeSpan } from '@shared/model/transcript';

export interface SoundQueueParts {
  launch: LaunchSoundProcess;
  paths: DataPaths;
  sounds: SoundStore;
  transcripts: Pick<TranscriptStore, 'read'>;
  readSession(sessionId: string): Promise<Result<Session>>;
  /** A take has its measures now. */
  onMeasured(take: TakeKey): Promise<void>;
  log(message: string): void;
}

/** In these somebody speaks, or waits for what is made of the answer; measuring can wait. */
const busyPhases = new Set<Session['interview']['at']['phase']>(['asking', 'answering', 'considering']);

/** A second of sound takes a hundredth of that on a machine of today; one that needs all of this is stuck. */
const limit = { baseMs: 30_000, perByte: 1 / 100 };

/**
 * Gets the sound of every take measured once, after its transcript is there, one at a time and none while an interview
 * waits for something. What cannot be measured stays without; the next run of the program may try again.
 */
export class SoundQueue {
  readonly #parts: SoundQueueParts;
  readonly #failed = new Set<string>();
  readonly #busy = new Set<string>();
  readonly #stopped = new AbortController();
  #waiting: TakeKey[] = [];
  #running: TakeKey | null = null;
  #work: Promise<void> = Promise.resolve();

  constructor(parts: SoundQueueParts) {
    this.#parts = parts;
  }

  /** The transcript of a take is stored. Asking for a take that was measured, or is in work, does nothing. */
  wanted(take: TakeKey): void {
    const known = [...this.#waiting, ...(this.#running ? [this.#running] : [])].map(nameOfTake);
    if (known.includes(nameOfTake(take)) || this.#failed.has(nameOfTake(take))) return;
    this.#waiting.push(take);
    this.#proceed();
  }

  /** Keeps in step with the interviews: none is disturbed while it waits for something. */
  sessionChanged({ id, interview, deletedAt }: Session): void {
    if (deletedAt === null && busyPhases.has(interview.at.phase)) this.#busy.add(id);
    else this.#busy.delete(id);
    if (deletedAt !== null) this.#waiting = this.#waiting.filter(({ sessionId }) => sessionId !== id);
    this.#proceed();
  }

  /** Resolves when nothing is being measured. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#work;
  }

  /** Ends what runs, for good. */
  stop(): void {
    this.#waiting = [];
    this.#stopped.abort();
  }

  #proceed(): void {
    if (this.#running !== null || this.#busy.size > 0 || this.#stopped.signal.aborted) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#running = next;
    this.#work = this.#measure(next)
      .catch((error: unknown) => this.#giveUp(next, String(error)))
      .finally(() => {
        this.#running = null;
        this.#proceed();
      });
  }

  async #measure(take: TakeKey): Promise<void> {
    const { launch, paths, sounds, onMeasured } = this.#parts;
    const speech = await this.#speechToMeasure(take);
    const pcmPath = paths.trackFile(take.sessionId, take.takeId, 'pcm');
    const bytes = speech === null ? 0 : await fileSizeBytes(pcmPath);
    if (speech === null || bytes === 0) return;
    const timeLimitMs = limit.baseMs + bytes * limit.perByte;
    const { signal } = this.#stopped;
    const answer = await measureInProcess(
      launch,
      { type: 'measure', pcmPath, speech },
      { timeLimitMs, signal },
    );
    if (answer.type === 'failed') return this.#giveUp(take, answer.reason);
    const saved = await sounds.add(take, answer.sound);
    if (!saved.ok) return this.#giveUp(take, saved.error.message);
    await onMeasured(take);
  }

  /** Where somebody speaks in a take that is still to be measured; null where there is nothing to do. */
  async #speechToMeasure(take: TakeKey): Promise<TimeSpan[] | null> {
    const { sounds, transcripts, readSession } = this.#parts;
    const session = await readSession(take.sessionId);
    // Who wants no measures of fluency gets none, not even stored ones.
    if (!session.ok || session.value.deletedAt !== null || !session.value.conditions.fluency) return null;
    if ((await sounds.read(take)) !== null) return null;
    const record = await transcripts.read(take);
    return record.ok && record.value !== null ? effectiveAnswer(record.value).speech : null;
  }

  #giveUp(take: TakeKey, reason: string): void {
    this.#failed.add(nameOfTake(take));
    this.#parts.log(`the sound of take ${take.takeId} was not measured: ${reason}`);
  }
}
