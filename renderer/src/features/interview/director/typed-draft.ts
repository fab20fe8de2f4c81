import { succeed, type Result } from '@shared/ipc/result';

/** A pause in typing after which the text is saved. */
const QUIET_MS = 700;

/** The text of a typed answer: saved whenever the typing pauses, and once more before the answer is closed. */
export class TypedDraft {
  readonly #write: (text: string) => Promise<Result<null>>;
  readonly #onSaved: (result: Result<null>) => void;
  #text = '';
  #savedText = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(write: (text: string) => Promise<Result<null>>, onSaved: (result: Result<null>) => void) {
    this.#write = write;
    this.#onSaved = onSaved;
  }

  get text(): string {
    return this.#text;
  }

  change(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), QUIET_MS);
  }

  /** Saves what is there now; does nothing when that was saved already. */
  async save(): Promise<Result<null>> {
    clearTimeout(this.#timer);
    const text = this.#text;
    if (text === this.#savedText) return succeed(null);
    const written = await this.#write(text);
    if (written.ok) this.#savedText = text;
    this.#onSaved(written);
    return written;
  }
}
