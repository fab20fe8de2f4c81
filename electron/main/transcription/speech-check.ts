import type { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import type { JobEnd, LiveJob } from '@electron/main/transcription/transcriber-job';
import type { SpeechState } from '@shared/ipc/contract';
import type { AppEvents } from '@shared/ipc/events';
import { fail, succeed, type Result } from '@shared/ipc/result';

export interface SpeechCheckParts<Port> {
  transcriber: Pick<TranscriberClient<Port>, 'speech' | 'listen'>;
  /** A new id of lower-case letters, digits and dashes. */
  newId(): string;
  emit(name: 'speech-check:heard', payload: AppEvents['speech-check:heard']): void;
}

interface Running<Port> {
  checkId: string;
  job: LiveJob<Port>;
  /** The segments that are final. */
  sentences: string[];
}

/** The page has said on its port that the sentence is over; a few words are decoded well within this. */
const endLimitMs = 8_000;

/** Listens to one spoken sentence for the device check. Nothing of it is kept, and a new check ends the one before. */
export class SpeechCheck<Port> {
  readonly #parts: SpeechCheckParts<Port>;
  #running: Running<Port> | null = null;

  constructor(parts: SpeechCheckParts<Port>) {
    this.#parts = parts;
  }

  /** Begins to listen; `port` is where the page sends the sound. Fails while there is nobody to understand it. */
  begin(): Result<{ checkId: string; port: Port }> {
    this.#running?.job.cancel();
    this.#running = null;
    const unable = reasonNotToListen(this.#parts.transcriber.speech);
    if (unable !== null) return unable;
    const checkId = this.#parts.newId();
    const sentences: string[] = [];
    const job = this.#parts.transcriber.listen({
      onSegment: ({ text }) => {
        sentences.push(text);
        this.#heard(checkId, sentences);
      },
      onDraft: (text) => this.#heard(checkId, [...sentences, text]),
    });
    this.#running = { checkId, job, sentences };
    return succeed({ checkId, port: job.port });
  }

  /** Ends a check and answers with everything that was understood, which may be nothing. */
  async finish(checkId: string): Promise<Result<{ text: string }>> {
    const running = this.#running;
    if (running?.checkId !== checkId) return fail('not-found', 'This check has ended.');
    this.#running = null;
    running.job.expectEnd(endLimitMs);
    return textOf(await running.job.ended, running.sentences);
  }

  #heard(checkId: string, sentences: string[]): void {
    this.#parts.emit('speech-check:heard', { checkId, text: sentences.join(' ') });
  }
}

function reasonNotToListen(speech: SpeechState): Result<never> | null {
  if (speech.state === 'unavailable') return fail('model-missing', speech.problem);
  if (speech.state === 'restarting')
    return fail('transcriber-down', 'The transcriber is being started again.');
  return null;
}

function textOf(end: JobEnd, sentences: string[]): Result<{ text: string }> {
  if (end.end === 'done') return succeed({ text: end.transcript.text });
  if (end.end === 'crashed')
    return fail('transcriber-down', 'The transcriber stopped while it was listening.');
  if (end.end === 'failed' && end.code === 'model-problem') return fail('model-missing', end.message);
  // Whatever else ended it, the user is best served with what was understood until then.
  return succeed({ text: sentences.join(' ') });
}
