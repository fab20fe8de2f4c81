import type { Failure } from '@shared/ipc/result';
import type { InterruptionReason } from '@shared/model/interview';
import type { DeviceKeeper } from './device-keeper';
import { noCaptions } from './live-captions';
import type { RoomParts } from './room-parts';
import type { SessionLink } from './session-link';
import { TakeInProgress } from './take-in-progress';

/** How long the way to the transcriber may take; recording does not wait for it. */
const PORT_LIMIT_MS = 5000;

interface AnswerKeeperParts extends Pick<RoomParts, 'call' | 'ports' | 'makeRecorder' | 'now'> {
  link: SessionLink;
  devices: DeviceKeeper;
  /** The recording ended by itself. */
  onRecordingFailed: (reason: InterruptionReason) => void;
}

function reasonOf({ code }: Failure): InterruptionReason {
  return code === 'disk-full' ? 'disk-full' : 'write-failed';
}

/** Keeps the answer that is being given: at most one, from its first word until its take is closed. */
export class AnswerKeeper {
  readonly #parts: AnswerKeeperParts;
  #take: TakeInProgress | null = null;
  #opening: Promise<void> = Promise.resolve();
  #closing: Promise<boolean> | null = null;

  constructor(parts: AnswerKeeperParts) {
    this.#parts = parts;
  }

  get takeId(): string | null {
    return this.#take?.takeId ?? null;
  }

  /** Length of the answer so far, in milliseconds. */
  get durationMs(): number {
    return this.#take?.durationMs ?? 0;
  }

  /** Starts recording before the main process knows of it, so that a quick first word is not lost. */
  async startEarly(): Promise<void> {
    if (this.#take) return;
    const take = this.#newTake();
    this.#take = take;
    this.#show({ recording: true });
    const started = await take.start();
    if (!started.ok && this.#take === take) this.#parts.onRecordingFailed(reasonOf(started.error));
  }

  /** Opens the take of the answer. */
  begin(): void {
    this.#opening = this.#open();
  }

  /** Resolves when a take that is being opened is open. */
  ready(): Promise<void> {
    return this.#opening;
  }

  async pause(): Promise<void> {
    this.#show({ recording: false });
    await this.#take?.pause();
  }

  async resume(): Promise<void> {
    await this.#take?.resume();
    if (this.#take) this.#show({ recording: true });
  }

  /** Takes in the text of a typed answer as it stands. */
  type(text: string): void {
    this.#take?.type(text);
  }

  /** Stops recording and waits until all of it is on disk; the take stays open. */
  async flush(): Promise<void> {
    this.#show({ recording: false });
    await this.#take?.flush();
  }

  /** Forgets the answer: its take was closed. One that was never opened is discarded. */
  release(): void {
    const take = this.#take;
    this.#take = null;
    this.#show({ recording: false });
    // A recorder that still runs would go on writing into a take that is closed.
    void (take?.takeId === null ? take.discard() : take?.flush());
  }

  /**
   * Closes the take, as an answer or as an interrupted one. Answers whether there was one and it is closed now; when
   * closing failed the answer is still there, and this can be tried again.
   */
  close(interruption: InterruptionReason | null, cutIn = false): Promise<boolean> {
    this.#closing ??= this.#close(interruption, cutIn).finally(() => {
      this.#closing = null;
    });
    return this.#closing;
  }

  async #close(interruption: InterruptionReason | null, cutIn: boolean): Promise<boolean> {
    await this.#opening;
    const take = this.#take;
    if (!take || take.takeId === null) {
      this.release();
      return false;
    }
    this.#show({ recording: false });
    const finished = await take.finish(interruption, cutIn);
    // Released first: the phase that follows may start the next answer.
    if (finished.ok && this.#take === take) this.release();
    return this.#parts.link.settle(finished);
  }

  async #open(): Promise<void> {
    const { link } = this.#parts;
    await this.startEarly();
    const take = this.#take;
    if (!take) return;
    this.#show({ captions: noCaptions });
    const opened = await take.open();
    if (opened.ok) {
      link.settle(opened);
      return;
    }
    if (this.#take === take) this.release();
    const { code } = opened.error;
    if (code === 'disk-full' || code === 'write-failed') {
      await link.dispatch({ type: 'interrupted', reason: reasonOf(opened.error) });
    } else {
      link.settle(opened);
    }
  }

  #newTake(): TakeInProgress {
    const { call, ports, makeRecorder, now, link, devices, onRecordingFailed } = this.#parts;
    const { capture } = devices;
    const recording = capture && {
      mimeType: capture.mimeType,
      makeRecorder: (append: Parameters<typeof makeRecorder>[1]) =>
        makeRecorder(capture, append, ({ reason }) => {
          // A take that the interviewer ended in the meantime takes no more chunks: that breaks nothing.
          if (this.#take === take) onRecordingFailed(reason);
        }),
      audioPort: (takeId: string) => ports.take(takeId, PORT_LIMIT_MS),
    };
    const take = new TakeInProgress({
      sessionId: link.session.id,
      call,
      recording,
      now,
      onTypedSaved: (saved) => this.#show({ failure: saved.ok ? null : saved.error }),
    });
    return take;
  }

  #show(patch: Parameters<SessionLink['store']['change']>[0]): void {
    this.#parts.link.store.change(patch);
  }
}
