import type { ProcessHandle } from '@electron/main/transcription/process-handle';
import { respawnDelayMs, soundAfterMs } from '@electron/main/transcription/respawn-delay';

export interface SupervisedProcessParts<Port> {
  launch(): ProcessHandle<Port>;
  /** A fresh process: the place to post what it needs to know first. */
  onStarted(): void;
  onMessage(message: unknown): void;
  /** The process is gone though nobody stopped it. It is started again by itself after a while. */
  onCrashed(exitCode: number | null): void;
  /** A clock in milliseconds that never goes back. */
  now(): number;
}

/** Keeps one child process alive: starts it again when it crashes, each time in a row a little later. */
export class SupervisedProcess<Port> {
  readonly #parts: SupervisedProcessParts<Port>;
  #process: ProcessHandle<Port> | null = null;
  #startedAtMs = 0;
  #crashesInARow = 0;
  #respawn: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(parts: SupervisedProcessParts<Port>) {
    this.#parts = parts;
  }

  /** False while there is no process to talk to; what is posted then would be lost. */
  get isRunning(): boolean {
    return this.#process !== null;
  }

  /** Counted since the process last ran for a good while. */
  get crashesInARow(): number {
    return this.#crashesInARow;
  }

  /** Starts the process; does nothing when it runs already or was stopped. */
  start(): void {
    if (this.#process !== null || this.#stopped) return;
    if (this.#respawn !== null) clearTimeout(this.#respawn);
    this.#respawn = null;
    const started = this.#parts.launch();
    this.#process = started;
    this.#startedAtMs = this.#parts.now();
    // A process that was stopped or replaced may still have messages on the way; they are nobody's.
    started.onMessage((message) => {
      if (this.#process === started) this.#parts.onMessage(message);
    });
    started.onExit((exitCode) => {
      if (this.#process === started) this.#crashed(exitCode);
    });
    this.#parts.onStarted();
  }

  post(message: unknown, ports?: readonly Port[]): void {
    this.#process?.post(message, ports);
  }

  /** Ends a process that cannot be trusted any more; it counts as a crash, and a new one follows. */
  kill(): void {
    this.#process?.kill();
  }

  /** Ends the process for good. */
  stop(): void {
    this.#stopped = true;
    if (this.#respawn !== null) clearTimeout(this.#respawn);
    const last = this.#process;
    this.#process = null;
    last?.kill();
  }

  #crashed(exitCode: number | null): void {
    this.#process = null;
    const wasSound = this.#parts.now() - this.#startedAtMs >= soundAfterMs;
    this.#crashesInARow = wasSound ? 1 : this.#crashesInARow + 1;
    this.#respawn = setTimeout(() => this.start(), respawnDelayMs(this.#crashesInARow));
    this.#respawn.unref();
    this.#parts.onCrashed(exitCode);
  }
}
