import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openTranscriber } from '@electron/transcriber/open-transcriber';
import type { Transcript } from '@shared/model/transcript';
import { readAudioFile } from './audio/read-audio-file';
import { toTranscriberPcm } from './audio/to-transcriber-pcm';
import { transcribePcm } from './transcribe-pcm';

const USAGE = 'Usage: npm run --silent transcribe -- <sound file> [--json]';

function asJson(transcript: Transcript): string {
  return JSON.stringify({
    text: transcript.text,
    words: transcript.segments
      .flatMap((segment) => segment.words)
      .map(({ text, startSec, endSec }) => ({ word: text, startSec, endSec })),
    engine: `${transcript.engine.id} ${transcript.engine.model} ${transcript.engine.version}`,
    durationSec: rounded(transcript.durationSec),
    elapsedSec: rounded(transcript.elapsedSec),
  });
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function asText(transcript: Transcript): string {
  if (transcript.segments.length === 0) return 'No speech was heard.';
  return transcript.segments
    .map((segment) => `${clock(segment.startSec)} – ${clock(segment.endSec)}  ${segment.text}`)
    .join('\n');
}

/** Minutes and seconds, as 0:07.3. */
function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const minutes = Math.floor(tenths / 600);
  return `${minutes}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
}

/** Answers with the lines to print, or with the sentence that says why there are none. */
async function transcribe(): Promise<{ ok: true; output: string } | { ok: false; problem: string }> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      models: { type: 'string', default: resolve(__dirname, '..', '..', 'resources', 'models') },
    },
  });
  const path = positionals[0];
  if (path === undefined || positionals.length > 1) return { ok: false, problem: USAGE };
  const file = await readAudioFile(path);
  if (!file.ok) return file;
  const opened = await openTranscriber({
    modelFolder: values.models,
    threadFile: resolve(__dirname, 'decoder-thread.cjs'),
    // The rejected transcription tells of it.
    onCrash: () => undefined,
  });
  if (!opened.ok) return { ok: false, problem: opened.problem.message };
  const transcript = await transcribePcm(opened.transcriber, toTranscriberPcm(file.audio));
  await opened.transcriber.close();
  return { ok: true, output: values.json ? asJson(transcript) : asText(transcript) };
}

async function main(): Promise<void> {
  try {
    const result = await transcribe();
    if (result.ok) process.stdout.write(`${result.output}\n`);
    else process.stderr.write(`${result.problem}\n`);
    process.exitCode = result.ok ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

void main();
