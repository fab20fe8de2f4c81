import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureSpeechModels } from '#scripts/setup/speech-models.mjs';
import type { SpeechModel } from '#scripts/setup/speech-model-files.mjs';
import { localRegistry } from './local-registry';
import { scratchContext } from './scratch-context';

const weights = 'forty-two weights';
const registry = await localRegistry();
const model: SpeechModel = {
  name: 'Tiny',
  licence: 'MIT',
  package: registry.publish('tiny-model', '1.0.0', { 'model/weights.onnx': weights }),
  files: [
    {
      path: 'tiny/weights.onnx',
      entry: 'package/model/weights.onnx',
      sizeBytes: weights.length,
      sha256: createHash('sha256').update(weights).digest('hex'),
    },
  ],
};

let context = scratchContext(registry.env);
let file = '';
beforeEach(() => {
  context = scratchContext(registry.env);
  file = join(context.projectRoot, 'resources', 'models', 'tiny', 'weights.onnx');
});

describe('speech models', () => {
  it('are unpacked to where the app looks for them, with a manifest of sizes and hashes', async () => {
    expect((await ensureSpeechModels(context, [model])).ok).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(weights);
    const manifest = JSON.parse(
      readFileSync(join(context.projectRoot, 'resources', 'models', 'manifest.json'), 'utf8'),
    ) as { files: unknown };
    const { path, sizeBytes, sha256 } = model.files[0] ?? {};
    expect(manifest.files).toEqual([{ path, sizeBytes, sha256 }]);
  });

  it('are left alone, and silently, when they are whole', async () => {
    await ensureSpeechModels(context, [model]);
    const before = statSync(file).mtimeMs;
    context.said.length = 0;
    await ensureSpeechModels(context, [model]);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(context.said).toEqual([]);
  });

  it('are fetched again when a file was cut short, and the file is named', async () => {
    await ensureSpeechModels(context, [model]);
    writeFileSync(file, weights.slice(0, 5));
    expect((await ensureSpeechModels(context, [model])).ok).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(weights);
    expect(context.said).toContain(
      'resources/models/tiny/weights.onnx is damaged (5 bytes instead of 17) and is fetched again.',
    );
  });

  it('are hashed anew when only the time of a file has changed, so that changed bytes of the same length are found', async () => {
    await ensureSpeechModels(context, [model]);
    writeFileSync(file, weights.replace('forty', 'fifty'));
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    await ensureSpeechModels(context, [model]);
    expect(context.said.join('\n')).toContain('right size, wrong content');
    expect(readFileSync(file, 'utf8')).toBe(weights);
  });

  it('are told, with what is in the way, where a folder has the name of a file, and that folder is kept', async () => {
    mkdirSync(file, { recursive: true });
    writeFileSync(join(file, 'mine.txt'), 'kept');
    const result = await ensureSpeechModels(context, [model]);
    if (result.ok) throw new Error('There should be no model.');
    expect(result.problem).toContain('resources/models/tiny/weights.onnx (a folder has its name)');
    expect(result.problem).toMatch(
      /could not be put in place \(.*weights\.onnx.*\)\. Mend that and start again\./,
    );
    expect(result.problem).toContain('everything but transcription works');
    expect(readFileSync(join(file, 'mine.txt'), 'utf8')).toBe('kept');
  });

  it('do not need the network once they are in the cache folder', async () => {
    await ensureSpeechModels(context, [model]);
    rmSync(join(context.projectRoot, 'resources'), { recursive: true });
    const before = registry.downloads();
    expect((await ensureSpeechModels(context, [model])).ok).toBe(true);
    expect(registry.downloads()).toBe(before);
  });

  it('that cannot be had are told with the name of the file, what to do, and what still works', async () => {
    const closed = await localRegistry();
    await closed.stop();
    const offline = scratchContext(closed.env);
    const result = await ensureSpeechModels(offline, [model]);
    if (result.ok) throw new Error('There should be no model.');
    expect(result.problem).toContain('resources/models/tiny/weights.onnx (missing)');
    expect(result.problem).toContain('run the same command again');
    expect(result.problem).toContain('everything but transcription works');
    // The app needs the list to name the files itself.
    expect(existsSync(join(offline.projectRoot, 'resources', 'models', 'manifest.json'))).toBe(true);
  });
});
