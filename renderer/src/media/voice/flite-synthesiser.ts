import { Deferred } from '@renderer/media/deferred';
import type { FliteReply, FliteRequest } from './flite-messages';
import { speakableText } from './speakable-text';

/** Lines kept ready: the next question and the one that may be asked again. */
const KEPT_LINES = 4;
/** A 25 s line takes about half a second; a worker that is this late hangs. */
const TIME_LIMIT_MS = 15_000;

/** Turns lines into WAV files in a worker of its own, and keeps the last few. */
export class FliteSynthesiser {
  #worker: Worker | null = null;
  #nextId = 1;
  readonly #waiting = new Map<number, Deferred<Blob>>();
  readonly #ready = new Map<string, Promise<Blob>>();

  /** Rejects with a reason when the voice fails. `rate` is the speed, 1 as recorded. */
  synthesise(text: string, voice: string, rate: number): Promise<Blob> {
    const key = JSON.stringify([text, voice, rate]);
    const known = this.#ready.get(key);
    if (known) return known;
    const made = this.#ask({ id: this.#nextId++, text: speakableText(text), voice, stretch: 1 / rate });
    this.#ready.set(key, made);
    made.catch(() => this.#ready.delete(key));
    for (const oldest of [...this.#ready.keys()].slice(0, -KEPT_LINES)) this.#ready.delete(oldest);
    return made;
  }

  /** Ends the worker; whoever still waits is told. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#failAll(new Error('The voice was closed.'));
    this.#ready.clear();
  }

  #ask(request: FliteRequest): Promise<Blob> {
    const worker = (this.#worker ??= this.#start());
    const made = new Deferred<Blob>();
    const late = setTimeout(() => this.#giveUp('The voice did not answer in time.'), TIME_LIMIT_MS);
    this.#waiting.set(request.id, made);
    worker.postMessage(request, { transfer: [] });
    return made.promise.finally(() => clearTimeout(late));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./flite.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<FliteReply>) => this.#take(event.data));
    worker.addEventListener('error', (event) => this.#giveUp(event.message || 'The voice could not start.'));
    return worker;
  }

  #take(reply: FliteReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('wav' in reply) waiting?.resolve(new Blob([reply.wav], { type: 'audio/wav' }));
    else waiting?.reject(new Error(reply.problem));
  }

  #giveUp(reason: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#failAll(new Error(reason));
  }

  #failAll(reason: Error): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
