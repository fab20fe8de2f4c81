import type { call } from '@renderer/api/app-api';
import { Deferred } from '@renderer/media/deferred';
import type { AppendChunk, TakeRecorder } from '@renderer/media/recording/take-recorder';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { InterruptionReason } from '@shared/model/interview';
import type { Session } from '@shared/model/session';
import { Stopwatch } from './stopwatch';
import { TypedDraft } from './typed-draft';

/** What a take needs of the recorder. */
export type AnswerRecorder = Pick<
  TakeRecorder,
  'start' | 'pause' | 'resume' | 'stop' | 'connect' | 'durationMs'
>;

export interface TakeInProgressParts {
  sessionId: string;
  call: typeof call;
  /** Null for a typed answer. */
  recording: {
    mimeType: string;
    makeRecorder: (appendWhenOpen: Promise<AppendChunk | null>) => AnswerRecorder;
    audioPort: (takeId: string) => Promise<MessagePort | null>;
  } | null;
  now: () => number;
  /** Told of each save of a typed answer. */
  onTypedSaved: (result: Result<null>) => void;
}

/** One answer from its first word until it is closed: the recorder and the calls that go with it. */
export class TakeInProgress {
  readonly #parts: TakeInProgressParts;
  readonly #append = new Deferred<AppendChunk | null>();
  readonly #recorder: AnswerRecorder | null;
  readonly #stopwatch: Stopwatch;
  readonly #draft: TypedDraft;
  #opened: Promise<Result<Session>> | null = null;
  #takeId: string | null = null;

  /** Recording starts at once; `open` tells the main process of it. */
  constructor(parts: TakeInProgressParts) {
    this.#parts = parts;
    this.#stopwatch = new Stopwatch(parts.now);
    this.#draft = new TypedDraft((text) => this.#saveTyped(text), parts.onTypedSaved);
    this.#recorder = parts.recording?.makeRecorder(this.#append.promise) ?? null;
    this.#stopwatch.run();
  }

  get takeId(): string | null {
    return this.#takeId;
  }

  get durationMs(): number {
    return this.#recorder?.durationMs ?? this.#stopwatch.elapsedMs;
  }

  /** Starts the recorder. A recorder that does not start ends the take before it was opened. */
  async start(): Promise<Result<null>> {
    try {
      await this.#recorder?.start();
      return succeed(null);
    } catch (error) {
      this.#append.resolve(null);
      return fail('write-failed', error instanceof Error ? error.message : String(error));
    }
  }

  open(): Promise<Result<Session>> {
    this.#opened ??= this.#begin();
    return this.#opened;
  }

  async pause(): Promise<void> {
    this.#stopwatch.hold();
    await this.#recorder?.pause();
  }

  async resume(): Promise<void> {
    this.#stopwatch.run();
    await this.#recorder?.resume();
  }

  /** Stops recording and waits until everything is on disk, without closing the take. */
  async flush(): Promise<InterruptionReason | null> {
    this.#stopwatch.hold();
    const end = await this.#recorder?.stop();
    return end?.failure?.reason ?? null;
  }

  /** Takes in the text of a typed answer as it stands. */
  type(text: string): void {
    this.#draft.change(text);
  }

  /** Closes the take. What could not be written turns the end into an interruption. Can be tried again. */
  async finish(interruption: InterruptionReason | null, cutIn: boolean): Promise<Result<Session>> {
    const opened = await this.open();
    if (!opened.ok) return opened;
    const failure = await this.flush();
    const saved = await this.#draft.save();
    if (!saved.ok && interruption === null) return saved;
    return this.#parts.call('take:finish', {
      sessionId: this.#parts.sessionId,
      takeId: this.#takeId ?? '',
      durationMs: this.durationMs,
      interruption: interruption ?? failure,
      ...(cutIn && { cutIn }),
    });
  }

  /** Lets go of a take that was never opened. */
  async discard(): Promise<void> {
    this.#append.resolve(null);
    await this.flush();
  }

  async #saveTyped(text: string): Promise<Result<null>> {
    const { sessionId, call: invoke } = this.#parts;
    if (this.#takeId === null) return succeed(null);
    return invoke('take:save-typed', { sessionId, takeId: this.#takeId, text });
  }

  async #begin(): Promise<Result<Session>> {
    const { sessionId, call: invoke, recording } = this.#parts;
    const begun = await invoke('take:begin', { sessionId, mimeType: recording?.mimeType ?? null });
    if (!begun.ok) {
      await this.discard();
      return begun;
    }
    const takeId = begun.value.take.id;
    this.#takeId = takeId;
    this.#append.resolve((track, index, bytes) =>
      invoke('take:append', { sessionId, takeId, track, index, bytes }),
    );
    void recording?.audioPort(takeId).then((port) => this.#recorder?.connect(port));
    return succeed(begun.value.session);
  }
}
