import { parentPort, workerData } from 'node:worker_threads';
import type { FromDecoder, ToDecoder } from './decoder-messages';
import { loadMoonshine } from './moonshine/load-moonshine';
import type { SpeechEngine } from './speech-engine';

/** Decoding runs here, so that voice activity and the arrival of sound never wait for it. */
async function run(modelFolder: string): Promise<void> {
  const loaded = await loadMoonshine(modelFolder);
  if (!loaded.ok) {
    send({ type: 'model-problem', problem: loaded.problem });
    return;
  }
  serve(loaded.engine);
  send({ type: 'loaded', description: loaded.engine.description });
}

function send(message: FromDecoder): void {
  parentPort?.postMessage(message);
}

function serve(engine: SpeechEngine): void {
  const running = new Map<number, AbortController>();
  parentPort?.on('message', (message: ToDecoder) => {
    if (message.type === 'cancel') {
      running.get(message.requestId)?.abort();
      return;
    }
    const { requestId, samples, draft, speechSec } = message;
    const controller = new AbortController();
    running.set(requestId, controller);
    const startedAt = performance.now();
    engine
      .decode(samples, { draft, speechSec, signal: controller.signal })
      .then(
        (speech) => send({ type: 'decoded', requestId, speech, elapsedMs: performance.now() - startedAt }),
        (error: unknown) => send({ type: 'refused', requestId, message: String(error) }),
      )
      .finally(() => running.delete(requestId));
  });
}

void run(String((workerData as { modelFolder: string }).modelFolder));
