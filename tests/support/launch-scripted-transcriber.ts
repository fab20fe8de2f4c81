import { resolve } from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { ProcessHandle } from '@electron/main/transcription/process-handle';

const script = resolve('tests/support/scripted-transcriber.mjs');

/** Starts the scripted transcriber in a thread of its own, which can crash like a process and takes message ports. */
export function launchScriptedTranscriber(): ProcessHandle<MessagePort> {
  const worker = new Worker(script);
  return {
    post: (message, ports = []) => worker.postMessage({ ...(message as object), ports }, [...ports]),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) => void worker.once('exit', listener),
    kill: () => void worker.terminate(),
  };
}

/** Two ends of a channel of Node. */
export function newNodeChannel(): { port1: MessagePort; port2: MessagePort } {
  return new MessageChannel();
}
