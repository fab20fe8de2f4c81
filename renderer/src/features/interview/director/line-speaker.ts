import type { SpokenLine } from '@renderer/media/interviewer-voice';
import type { RoomParts } from './room-parts';
import type { RoomView } from './room-view';
import type { ViewStore } from '@renderer/media/view-store';

/** Says the interviewer's lines, one at a time. */
export class LineSpeaker {
  readonly #parts: Pick<RoomParts, 'voice' | 'settings'>;
  readonly #store: ViewStore<RoomView>;
  #line: SpokenLine | null = null;

  constructor(parts: Pick<RoomParts, 'voice' | 'settings'>, store: ViewStore<RoomView>) {
    this.#parts = parts;
    this.#store = store;
  }

  /** Resolves with true when the line is out, said or skipped; with false when it was hushed. */
  async say(text: string): Promise<boolean> {
    const line = this.#parts.voice.speak(text, this.#parts.settings().voice);
    this.#line = line;
    this.#store.change({ speaking: true });
    await line.finished;
    if (this.#line !== line) return false;
    this.#line = null;
    this.#store.change({ speaking: false });
    return true;
  }

  prepare(text: string | null): void {
    if (text !== null) this.#parts.voice.prepare(text, this.#parts.settings().voice);
  }

  /** Cuts the line short; whoever waits for it goes on. */
  skip(): void {
    this.#line?.stop();
  }

  /** Silences the interviewer; whoever waits for the line does not go on. */
  hush(): void {
    const line = this.#line;
    this.#line = null;
    line?.stop();
    this.#store.change({ speaking: false });
  }
}
