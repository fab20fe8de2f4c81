import type { call, listen } from '@renderer/api/app-api';
import type { AudioPorts } from '@renderer/media/audio-port';
import { TranscriberFeed } from '@renderer/media/recording/transcriber-feed';
import { Scope } from '@renderer/media/scope';
import { LevelMeter, type LevelReading } from '@renderer/media/sound/level-meter';
import type { PcmTap } from '@renderer/media/sound/pcm-tap';
import { ViewStore } from '@renderer/media/view-store';
import type { Failure } from '@shared/ipc/result';
import { judgeSentence, type SentenceVerdict } from './judge-sentence';
import { SentenceEnd } from './sentence-end';

/** Where the test sentence stands. `heard` grows while it is spoken. */
export type SentenceState =
  | { state: 'idle' }
  | { state: 'listening'; heard: string }
  | { state: 'reading'; heard: string }
  | { state: 'done'; heard: string | null; verdict: SentenceVerdict }
  | { state: 'failed'; failure: Failure };

interface SentenceTestParts {
  call: typeof call;
  listen: typeof listen;
  ports: Pick<AudioPorts, 'take'>;
}

const PORT_LIMIT_MS = 5000;

/** Lets the user say one sentence and tells how it came across. Without a speech model the level alone is judged. */
export class SentenceTest {
  readonly store = new ViewStore<{ sentence: SentenceState }>({ sentence: { state: 'idle' } });
  readonly #parts: SentenceTestParts;
  #scope: Scope | null = null;
  #finish: (() => void) | null = null;

  constructor(parts: SentenceTestParts) {
    this.#parts = parts;
  }

  /** Begins to listen. `withText` is false where there is no speech model. */
  async begin(tap: Pick<PcmTap, 'onBlock' | 'cut'>, withText: boolean): Promise<void> {
    this.cancel();
    const scope = new Scope();
    this.#scope = scope;
    this.#show({ state: 'listening', heard: '' });
    const feed = new TranscriberFeed();
    const check = withText ? await this.#openCheck(scope, feed) : null;
    if (scope.closed) return;
    if (withText && check === null) return;
    const reading = await this.#listenTo(scope, tap, feed);
    if (scope.closed || !reading) return;
    const heard = check === null ? null : await this.#read(scope, feed, check);
    if (scope.closed || heard === undefined) return;
    scope.close();
    this.#show({ state: 'done', heard, verdict: judgeSentence(reading, heard) });
  }

  /** The user says that the sentence is over. */
  finish(): void {
    this.#finish?.();
  }

  /** Stops listening and forgets the last result. */
  cancel(): void {
    this.#scope?.close();
    this.#scope = null;
    this.#show({ state: 'idle' });
  }

  async #openCheck(scope: Scope, feed: TranscriberFeed): Promise<string | null> {
    const begun = await this.#parts.call('speech-check:begin', null);
    if (scope.closed) return null;
    if (!begun.ok) {
      this.#fail(begun.error);
      return null;
    }
    const { checkId } = begun.value;
    scope.add(
      this.#parts.listen('speech-check:heard', (event) => {
        const { sentence } = this.store.get();
        if (event.checkId !== checkId) return;
        if (sentence.state === 'listening' || sentence.state === 'reading') {
          this.#show({ ...sentence, heard: event.text });
        }
      }),
    );
    // Not waited for: the feed keeps what is said until the way is open.
    void this.#parts.ports.take(checkId, PORT_LIMIT_MS).then((port) => feed.connect(port));
    return checkId;
  }

  /** Resolves with what the meter says when the sentence is over. */
  #listenTo(
    scope: Scope,
    tap: Pick<PcmTap, 'onBlock' | 'cut'>,
    feed: TranscriberFeed,
  ): Promise<LevelReading | null> {
    const meter = new LevelMeter();
    const end = new SentenceEnd();
    let last: LevelReading | null = null;
    return new Promise((resolve) => {
      const finish = (): void => resolve(last);
      this.#finish = finish;
      scope.add(finish);
      scope.add(
        tap.onBlock(({ samples }) => {
          feed.send(samples);
          last = meter.add(samples);
          if (end.add(last.rmsDb, samples.length)) finish();
        }),
      );
    });
  }

  /** Undefined when it failed, which was shown then. */
  async #read(scope: Scope, feed: TranscriberFeed, checkId: string): Promise<string | undefined> {
    const { sentence } = this.store.get();
    this.#show({ state: 'reading', heard: sentence.state === 'listening' ? sentence.heard : '' });
    feed.end();
    const finished = await this.#parts.call('speech-check:finish', { checkId });
    if (scope.closed) return undefined;
    if (finished.ok) return finished.value.text;
    this.#fail(finished.error);
    return undefined;
  }

  #fail(failure: Failure): void {
    this.#scope?.close();
    this.#show({ state: 'failed', failure });
  }

  #show(sentence: SentenceState): void {
    this.store.change({ sentence });
  }
}
