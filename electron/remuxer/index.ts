import { constants, setPriority } from 'node:os';
import { RemuxRequestSchema, type RemuxAnswer } from '@shared/remuxer-protocol/messages';
import { remuxWebm } from '@electron/remuxer/remux-webm';

try {
  // The take that was just finished is being transcribed at the same time, and somebody waits for that.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Not every system lets a process lower its own priority; it is only slower for the other one then.
}

/** What Electron puts on `process` in a utility process; its own types are not loaded here. */
interface ParentPort {
  on(name: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

async function answer(message: unknown): Promise<RemuxAnswer> {
  const request = RemuxRequestSchema.safeParse(message);
  if (!request.success) return { type: 'failed', reason: 'the request is not valid' };
  try {
    return { type: 'done', ...(await remuxWebm(request.data.inputPath, request.data.outputPath)) };
  } catch (error) {
    // Whatever a broken file makes the library throw is an expected answer here; the original stays as it is.
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort };
const send = parentPort?.postMessage.bind(parentPort) ?? process.send?.bind(process);

async function reply(message: unknown): Promise<void> {
  send?.(await answer(message));
}

// A utility process of Electron talks over its parent port, a plain child of Node over its channel.
if (parentPort) {
  parentPort.on('message', (event) => void reply(event.data));
} else {
  process.on('message', (message) => void reply(message));
}
