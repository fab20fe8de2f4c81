// A process that speaks the transcriber's protocol without a model: it counts samples, and does on request what a real
// one does only when something is wrong. What it should do stands in the name of the sound file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { exit } from 'node:process';
import { parentPort } from 'node:worker_threads';

/** @param {object} message */
function tell(message) {
  parentPort?.postMessage(message, []);
}

const engine = { id: 'scripted', model: 'none', version: '1' };

function transcriptOf(samples, text) {
  const durationSec = samples / 16_000;
  const segments = [{ startSec: 0, endSec: durationSec, text, words: [], confidence: 1, flags: [] }];
  return {
    engine,
    createdAt: '2026-01-01T00:00:00Z',
    durationSec,
    elapsedSec: 0,
    text,
    segments,
    speech: [],
  };
}

function end(jobId, samples, text, droppedSamples) {
  const transcript = transcriptOf(samples, text);
  tell({ type: 'segment', jobId, segment: transcript.segments[0] });
  tell({ type: 'done', jobId, transcript, droppedSamples });
}

function listen(jobId, port) {
  let samples = 0;
  port.on('message', (message) => {
    if (message.type === 'crash') exit(3);
    if (message.type === 'end') {
      end(jobId, samples, `heard ${samples}`, message.totalSamples - samples);
      port.close();
      return;
    }
    samples += message.pcm.byteLength / 2;
    tell({ type: 'partial', jobId, text: `${samples} so far`, startSec: 0 });
  });
}

function readFile(jobId, path) {
  const name = basename(path);
  if (name.startsWith('crash-always')) exit(3);
  if (name.startsWith('crash-once') && !existsSync(`${path}.tried`)) {
    writeFileSync(`${path}.tried`, '');
    exit(3);
  }
  if (name.startsWith('nonsense')) return tell({ type: 'done', jobId, transcript: 'a lot' });
  if (name.startsWith('hang')) return undefined;
  if (!existsSync(path)) {
    return tell({
      type: 'failed',
      jobId,
      code: 'input-missing',
      message: 'The sound is not there.',
    });
  }
  return end(jobId, readFileSync(path).byteLength / 2, `read ${name}`, 0);
}

parentPort?.on('message', (message) => {
  switch (message.type) {
    case 'configure':
      if (existsSync(message.modelFolder)) tell({ type: 'ready', engine, loadMs: 1 });
      else {
        const problem = { file: 'model.onnx', reason: 'missing', message: 'model.onnx is missing.' };
        tell({ type: 'model-problem', ...problem });
      }
      break;
    case 'live-start':
      listen(message.jobId, message.ports[0]);
      break;
    case 'file-start':
      readFile(message.jobId, message.pcmPath);
      break;
    case 'cancel':
      tell({ type: 'cancelled', jobId: message.jobId });
      break;
  }
});
