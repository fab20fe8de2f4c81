import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { LivePort } from '@electron/transcriber/live-job';
import { TranscriberService } from '@electron/transcriber/transcriber-service';
import { FromTranscriberSchema, type FromTranscriber } from '@shared/transcriber-protocol/from-transcriber';
import type { ToTranscriber } from '@shared/transcriber-protocol/to-transcriber';
import type { LiveAudio } from '@shared/transcriber-protocol/live-audio';

type JobEnd = Extract<FromTranscriber, { type: 'done' | 'failed' | 'cancelled' }>;

function isEnd(message: FromTranscriber): message is JobEnd {
  return message.type === 'done' || message.type === 'failed' || message.type === 'cancelled';
}

/** Node's ports in the shape that a live job wants; in the app they are Electron's. */
function livePort(port: MessagePort): LivePort {
  return {
    onMessage: (listener) => port.on('message', listener),
    onClose: (listener) => port.on('close', listener),
    close: () => port.close(),
  };
}

/** The transcriber's service with everything it says written down. Each message is checked against the protocol. */
export class ServiceHarness {
  readonly messages: FromTranscriber[] = [];
  private readonly service: TranscriberService;
  private readonly listeners = new Set<() => void>();

  constructor(threadFile: string) {
    this.service = new TranscriberService({
      threadFile,
      send: (message) => {
        this.messages.push(FromTranscriberSchema.parse(structuredClone(message)));
        for (const listener of this.listeners) listener();
      },
      onCrash: (error) => {
        throw error;
      },
    });
  }

  send(message: ToTranscriber): void {
    this.service.handle(message, null);
  }

  /** Begins a live job and answers with the page's end of its port. */
  startLive(jobId: string): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.service.handle({ type: 'live-start', jobId }, livePort(port1));
    return port2;
  }

  /** The first message that fits, whether it has come or is still to come. */
  async message<Wanted extends FromTranscriber>(
    fits: (message: FromTranscriber) => message is Wanted,
  ): Promise<Wanted> {
    for (;;) {
      const found = this.messages.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.listeners.delete(listener);
          resolve();
        };
        this.listeners.add(listener);
      });
    }
  }

  endOf(jobId: string): Promise<JobEnd> {
    return this.message((message): message is JobEnd => isEnd(message) && message.jobId === jobId);
  }

  /** All that was said of one job, in order. */
  about(jobId: string): FromTranscriber[] {
    return this.messages.filter((message) => 'jobId' in message && message.jobId === jobId);
  }
}

/** Sends a block to a live job as the page does: copied, with the place of its first sample. */
export function sendBlock(port: MessagePort, pcm: Int16Array, offset: number, length: number): void {
  const message: LiveAudio = { type: 'audio', offset, pcm: pcm.slice(offset, offset + length).buffer };
  port.postMessage(message);
}

/** Sends a whole answer at once, leaving out the blocks that begin in `lost`. */
export function sendAnswer(
  port: MessagePort,
  pcm: Int16Array,
  lost: { from: number; to: number } | null,
): void {
  const blockSamples = 1600;
  for (let offset = 0; offset < pcm.length; offset += blockSamples) {
    if (lost && offset >= lost.from && offset < lost.to) continue;
    sendBlock(port, pcm, offset, blockSamples);
  }
  port.postMessage({ type: 'end', totalSamples: pcm.length } satisfies LiveAudio);
}
