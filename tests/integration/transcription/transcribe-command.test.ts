import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';
import { bundleForNode } from '@tests/support/bundle-for-node';
import { readSpokenFixture } from '@tests/support/spoken-fixtures';
import { MODEL_FOLDER } from '@tests/support/test-transcriber';
import { waveBytes } from '@tests/support/wave-bytes';

const run = promisify(execFile);
let program: string;
let built: string;
let folder: string;

beforeAll(async () => {
  built = await bundleForNode(`test-command-${process.pid}`, {
    'cli-transcribe': 'electron/cli/transcribe.ts',
    'decoder-thread': 'electron/transcriber/decoder-thread.ts',
  });
  program = resolve(built, 'cli-transcribe.cjs');
  folder = await mkdtemp(join(tmpdir(), 'greenroom-command-'));
});

afterAll(async () => {
  await rm(built, { recursive: true });
  await rm(folder, { recursive: true });
});

/** Runs the command in a process of its own. */
async function transcribe(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [program, '--models', MODEL_FOLDER, ...args]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, stdout: failed.stdout, stderr: failed.stderr };
  }
}

async function fileWith(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('npm run transcribe', () => {
  it('prints text, words, engine and times as JSON and nothing else', async () => {
    const { path, text } = await readSpokenFixture('library-move');
    const { code, stdout, stderr } = await transcribe(path, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = JSON.parse(stdout) as Record<string, unknown> & {
      text: string;
      words: { word: string }[];
    };
    expect(Object.keys(printed)).toEqual(['text', 'words', 'engine', 'durationSec', 'elapsedSec']);
    expect(wordErrorRate([countWordErrors(text, printed.text)])).toBeLessThan(0.08);
    expect(printed.words.map(({ word }) => word).join(' ')).toBe(printed.text);
    expect(printed).toMatchObject({
      engine: expect.stringContaining('moonshine'),
      durationSec: 458_000 / 16_000,
      elapsedSec: expect.any(Number),
    });
  });

  it('reads stereo of another rate', async () => {
    const { pcm } = await readSpokenFixture('library-move');
    const stereo = Int16Array.from({ length: 6 * 16_000 * 2 * 3 }, (_, at) => pcm[Math.floor(at / 6)] ?? 0);
    const path = await fileWith('stereo.wav', waveBytes(stereo, { sampleRateHz: 48_000, channels: 2 }));
    const { stdout } = await transcribe(path);
    expect(stdout).toMatch(/^0:00\.\d – .*library had to leave its old building/);
  });

  it('says so when nobody speaks', async () => {
    const path = await fileWith(
      'quiet.wav',
      waveBytes(new Int16Array(32_000), { sampleRateHz: 16_000, channels: 1 }),
    );
    expect(await transcribe(path)).toEqual({ code: 0, stdout: 'No speech was heard.\n', stderr: '' });
  });

  it.each([
    { fault: 'is not there', make: () => Promise.resolve('nowhere.wav'), sentence: 'There is no file' },
    { fault: 'is empty', make: () => fileWith('empty.wav', ''), sentence: 'is empty' },
    { fault: 'is no sound', make: () => fileWith('letter.wav', 'Dear Sir'), sentence: 'is not a sound file' },
    { fault: 'is a folder', make: () => Promise.resolve(folder), sentence: 'is a folder' },
    {
      fault: 'is a damaged FLAC file',
      make: () => fileWith('damaged.flac', `fLaC${'x'.repeat(2000)}`),
      sentence: 'holds no sound that can be read',
    },
    {
      fault: 'has a WAVE header and no sound',
      make: () => fileWith('header.wav', waveBytes(new Int16Array(0), { sampleRateHz: 16_000, channels: 1 })),
      sentence: 'holds no sound that can be read',
    },
  ])('fails with one sentence when the file $fault', async ({ make, sentence }) => {
    const { code, stdout, stderr } = await transcribe(await make());
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('names the missing model file and what to do', async () => {
    const { path } = await readSpokenFixture('library-move');
    const { code, stderr } = await transcribe(path, '--models', folder);
    expect(code).not.toBe(0);
    expect(stderr).toContain('.onnx is missing');
    expect(stderr).toContain('npm test');
  });
});
