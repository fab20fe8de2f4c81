import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onnx } from 'onnx-proto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { transcribePcm } from '@electron/cli/transcribe-pcm';
import { MODEL_FILES } from '@electron/transcriber/model-files';
import { openTranscriber, type OpenResult } from '@electron/transcriber/open-transcriber';
import { startErrorsSec } from '@tests/support/start-errors';
import { readSpokenFixture } from '@tests/support/spoken-fixtures';
import { buildDecoderThread, MODEL_FOLDER } from '@tests/support/test-transcriber';

let threadFile: string;
let remove: () => Promise<void>;
let folder: string;

beforeAll(async () => {
  ({ threadFile, remove } = await buildDecoderThread());
});

afterAll(() => remove());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-models-'));
  await cp(MODEL_FOLDER, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

function open(): Promise<OpenResult> {
  return openTranscriber({ modelFolder: folder, threadFile, onCrash: () => undefined });
}

async function problemOf(
  result: Promise<OpenResult>,
): Promise<{ file: string; reason: string; message: string }> {
  const opened = await result;
  if (!opened.ok) return opened.problem;
  await opened.transcriber.close();
  throw new Error('The models should not have been usable.');
}

/** The decoder as it was published, without the outputs that the set-up adds. */
async function takeAwayAttention(path: string): Promise<void> {
  const model = onnx.ModelProto.decode(await readFile(path));
  const graph = model.graph;
  const branch = graph?.node?.find((node) => node.opType === 'If');
  if (!graph?.output || !branch?.output || !branch.attribute) throw new Error('No decoder.');
  graph.output = graph.output.filter((output) => !output.name?.startsWith('cross_attn'));
  const kept = branch.output.filter((name) => !name.startsWith('cross_attn')).length;
  branch.output.length = kept;
  for (const attribute of branch.attribute) attribute.g?.output?.splice(kept);
  await writeFile(path, onnx.ModelProto.encode(model).finish());
}

describe('a model file', () => {
  it.each(Object.values(MODEL_FILES))('is named when it is missing: %s', async (file) => {
    await rm(join(folder, file));
    const problem = await problemOf(open());
    expect(problem).toMatchObject({ file, reason: 'missing' });
    expect(problem.message).toContain(file);
    expect(problem.message).toContain('npm start');
  });

  it.each(Object.values(MODEL_FILES))('is named when one bit of it is wrong: %s', async (file) => {
    const bytes = await readFile(join(folder, file));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(join(folder, file), bytes);
    expect(await problemOf(open())).toMatchObject({ file, reason: 'damaged' });
  });

  it('is named when it is cut off', async () => {
    await truncate(join(folder, MODEL_FILES.encoder), 1000);
    expect(await problemOf(open())).toMatchObject({ file: MODEL_FILES.encoder, reason: 'damaged' });
  });

  it('is named when it is no model, also where no manifest lies beside it', async () => {
    await rm(join(folder, 'manifest.json'));
    await writeFile(join(folder, MODEL_FILES.decoder), 'not a model');
    expect(await problemOf(open())).toMatchObject({ file: MODEL_FILES.decoder, reason: 'unusable' });
  });

  it('cannot be checked against a manifest that is broken, which is said', async () => {
    await writeFile(join(folder, 'manifest.json'), '{"files": [');
    expect(await problemOf(open())).toMatchObject({ file: 'manifest.json', reason: 'damaged' });
  });

  it.each([...Object.values(MODEL_FILES), 'manifest.json'])(
    'is named when it is a link that leads nowhere but to itself: %s',
    async (file) => {
      await rm(join(folder, file));
      await symlink(join(folder, file), join(folder, file));
      const problem = await problemOf(open());
      expect(problem).toMatchObject({ file, reason: 'unreadable' });
      expect(problem.message).toContain(`${file} is unreadable`);
    },
  );

  it('is named when a folder stands in its place', async () => {
    await rm(join(folder, MODEL_FILES.encoder));
    await mkdir(join(folder, MODEL_FILES.encoder));
    expect(await problemOf(open())).toMatchObject({ file: MODEL_FILES.encoder, reason: 'unreadable' });
  });
});

describe('a decoder that does not show its attention', () => {
  it('still writes words down, with rough times', async () => {
    await rm(join(folder, 'manifest.json'));
    await takeAwayAttention(join(folder, MODEL_FILES.decoder));
    const opened = await open();
    if (!opened.ok) throw new Error(opened.problem.message);
    const { pcm, words } = await readSpokenFixture('library-move');
    const transcript = await transcribePcm(opened.transcriber, pcm);
    await opened.transcriber.close();
    const errors = startErrorsSec(words, transcript);
    expect(errors.length).toBeGreaterThan(0.9 * words.length);
    expect(errors.filter((error) => error <= 1).length).toBeGreaterThan(0.9 * errors.length);
  });
});
