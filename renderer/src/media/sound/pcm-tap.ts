import { Deferred } from '@renderer/media/deferred';
import type { Scope } from '@renderer/media/scope';
import { SAMPLE_RATE } from './pcm-format';
import type { PcmBlock, TapMessage, TapRequest } from './pcm-messages';
import workletUrl from './pcm-worklet.ts?worker&url';

type BlockListener = (block: PcmBlock) => void;

/** The microphone as 16 kHz mono blocks of 100 ms, from the moment it is opened until its scope closes. */
export class PcmTap {
  readonly #port: MessagePort;
  readonly #listeners = new Set<BlockListener>();
  readonly #cuts = new Map<number, Deferred<void>>();
  #nextCut = 1;
  #released = false;

  constructor(port: MessagePort) {
    this.#port = port;
    port.addEventListener('message', (event: MessageEvent<TapMessage>) => this.#take(event.data));
    port.start();
  }

  /** Hands every block to the listener; returns the function that ends it. Blocks must not be changed. */
  onBlock(listener: BlockListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the open block at this very moment; resolves when all listeners have everything before it. */
  cut(): Promise<void> {
    if (this.#released) return Promise.resolve();
    const id = this.#nextCut++;
    const done = new Deferred<void>();
    this.#cuts.set(id, done);
    this.#port.postMessage({ id } satisfies TapRequest, []);
    return done.promise;
  }

  /** Settles every open cut: the audio thread is gone and will not answer. */
  release(): void {
    this.#released = true;
    for (const cut of this.#cuts.values()) cut.resolve();
    this.#cuts.clear();
    this.#listeners.clear();
  }

  #take(message: TapMessage): void {
    if (message.type === 'block') {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    this.#cuts.get(message.id)?.resolve();
    this.#cuts.delete(message.id);
  }
}

/**
 * Taps a microphone track; null where its sound cannot be had at 16 kHz. Chromium resamples to the rate of the context:
 * a context at another rate would play speech to the recogniser at the wrong speed, of which it understands nothing.
 */
export async function openPcmTap(scope: Scope, track: MediaStreamTrack): Promise<PcmTap | null> {
  try {
    const context = new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'interactive' });
    scope.add(() => void context.close());
    if (context.sampleRate !== SAMPLE_RATE) throw new Error(`The sound runs at ${context.sampleRate} Hz.`);
    await context.audioWorklet.addModule(workletUrl);
    if (scope.closed) return null;
    const source = context.createMediaStreamSource(new MediaStream([track]));
    const node = new AudioWorkletNode(context, 'pcm-tap', { numberOfOutputs: 0, channelCount: 1 });
    const tap = new PcmTap(node.port);
    source.connect(node);
    scope.add(() => {
      source.disconnect();
      node.port.close();
      tap.release();
    });
    await context.resume();
    return tap;
  } catch (error) {
    console.error('The microphone could not be tapped.', error);
    return null;
  }
}
