import { constants, setPriority } from 'node:os';
import { measureFile } from '@electron/sound-meter/measure-file';
import { SoundMeterRequestSchema, type SoundMeterAnswer } from '@shared/sound-meter-protocol/messages';

try {
  // Nobody waits for it, and the transcriber may be listening to the next answer.
  setPriority(constants.priority.PRIORITY_LOW);
} catch {
  // Not every system lets a process lower its own priority; it takes its share like any other then.
}

/** What Electron puts on `process` in a utility process; its own types are not loaded here. */
interface ParentPort {
  on(name: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

async function answer(message: unknown): Promise<SoundMeterAnswer> {
  const request = SoundMeterRequestSchema.safeParse(message);
  if (!request.success) return { type: 'failed', reason: 'the request is not valid' };
  try {
    return { type: 'done', sound: await measureFile(request.data.pcmPath, request.data.speech) };
  } catch (error) {
    // A file that is gone or cannot be read is an expected answer here: the take stays without measures of its sound.
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
