import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileHash } from './file-hash.mjs';
import { fetchPackage } from './npm-package.mjs';
import { patchDecoder, patchFaults } from './patch-decoder.mjs';
import { done, problem } from './result.mjs';
import { speechModels } from './speech-model-files.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { untar } from './untar.mjs';

/** @typedef {import('./speech-model-files.mjs').ModelFile} ModelFile */

/**
 * Makes sure that the speech models lie whole below resources/models. A file that cannot be had stops only the
 * transcription, so the caller tells the problem and goes on.
 *
 * @param {import('./context.mjs').Context} context
 * @param {import('./speech-model-files.mjs').SpeechModel[]} [models]
 * @returns {Promise<import('./result.mjs').Result<string>>} the models' folder
 */
export async function ensureSpeechModels(context, models = speechModels) {
  const folder = modelsFolder(context);
  await writeWhenChanged(join(folder, 'manifest.json'), manifestOf(models));
  const problems = [];
  for (const model of models) {
    const faulty = await faultyFiles(folder, model.files);
    if (faulty.length === 0) continue;
    for (const { file, fault } of faulty) {
      if (fault !== 'missing')
        context.say(`resources/models/${file.path} is damaged (${fault}) and is fetched again.`);
    }
    const installed = await installModel(context, folder, model);
    if (installed.ok) continue;
    const names = faulty.map(({ file, fault }) => `resources/models/${file.path} (${fault})`).join(', ');
    problems.push(
      `The speech model “${model.name}” is not complete: ${names}. ${installed.problem} ` +
        'Until then everything but transcription works.',
    );
  }
  if (problems.length > 0) return problem(problems.join('\n'));
  await writeWhenChanged(stampFile(folder), await fingerprints(folder, models));
  return done(folder);
}

/** @param {import('./context.mjs').Context} context */
function modelsFolder(context) {
  return join(context.projectRoot, 'resources', 'models');
}

/**
 * The files that are not as they should be. A file whose size and time are those of the last full check counts as
 * checked, which keeps a second start fast.
 *
 * @param {string} folder
 * @param {ModelFile[]} files
 * @returns {Promise<Array<{ file: ModelFile, fault: string }>>}
 */
export async function faultyFiles(folder, files) {
  const checked = /** @type {Record<string, string> | undefined} */ (readStamp(stampFile(folder))) ?? {};
  const faulty = [];
  for (const file of files) {
    const path = join(folder, file.path);
    if (!existsSync(path)) {
      faulty.push({ file, fault: 'missing' });
      continue;
    }
    const stats = await stat(path);
    if (!stats.isFile()) {
      faulty.push({ file, fault: 'a folder has its name' });
      continue;
    }
    const { size, mtimeMs } = stats;
    if (checked[file.path] === fingerprint(size, mtimeMs, file.sha256)) continue;
    if (size !== file.sizeBytes) {
      faulty.push({ file, fault: `${size} bytes instead of ${file.sizeBytes}` });
    } else if ((await fileHash(path, 'sha256', 'hex')) !== file.sha256) {
      faulty.push({ file, fault: 'right size, wrong content' });
    }
  }
  return faulty;
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, '.checked.json');
}

/**
 * @param {number} sizeBytes
 * @param {number} mtimeMs
 * @param {string} sha256
 */
function fingerprint(sizeBytes, mtimeMs, sha256) {
  return `${sizeBytes} bytes, ${Math.round(mtimeMs)}, ${sha256}`;
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} folder
 * @param {import('./speech-model-files.mjs').SpeechModel} model
 * @returns {Promise<import('./result.mjs').Result<string>>}
 */
async function installModel(context, folder, model) {
  const fetched = await fetchPackage(context, model.package);
  if (!fetched.ok) return fetched;
  try {
    return await unpackModel(context, folder, model, fetched.value);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // The system's words name the file: a folder in its place, a folder that cannot be written to, a full disk.
    return problem(`Its files could not be put in place (${error.message}). Mend that and start again.`);
  }
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string} folder
 * @param {import('./speech-model-files.mjs').SpeechModel} model
 * @param {string} archive
 * @returns {Promise<import('./result.mjs').Result<string>>}
 */
async function unpackModel(context, folder, model, archive) {
  context.say(`Unpacking the speech model “${model.name}” (licence: ${model.licence}).`);
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);
  const workFolder = await mkdtemp(join(folder, 'unpacking-'));
  try {
    const entries = model.files.map((file) => file.entry);
    const unpacked = await untar(archive, workFolder, context.env, entries);
    if (!unpacked.ok) return unpacked;
    for (const file of model.files) {
      const fault = await finish(context, join(workFolder, file.entry), file);
      if (fault) return problem(`${file.entry} of ${model.package.name}@${model.package.version} ${fault}.`);
    }
    for (const file of model.files) {
      await mkdir(dirname(join(folder, file.path)), { recursive: true });
      await rename(join(workFolder, file.entry), join(folder, file.path));
    }
    return done(folder);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/**
 * Brings an unpacked file into its final form and checks it.
 *
 * @param {import('./context.mjs').Context} context
 * @param {string} path
 * @param {ModelFile} file
 * @returns {Promise<string | undefined>} what is wrong, as the end of a sentence
 */
async function finish(context, path, file) {
  if (file.published) {
    if ((await fileHash(path, 'sha256', 'hex')) !== file.published.sha256) return 'is not the published file';
    const patched = patchDecoder(readFileSync(path), context.projectRoot);
    const faults = patchFaults(patched, context.projectRoot);
    if (faults.length > 0) return `could not be patched: ${faults.join('; ')}`;
    await writeFile(path, patched);
  }
  return (await fileHash(path, 'sha256', 'hex')) === file.sha256 ? undefined : 'has not the expected content';
}

/** @param {string} folder */
async function removeAbandoned(folder) {
  for (const name of await readdir(folder)) {
    if (name.startsWith('unpacking-')) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * What the stamp holds, which makes the next check cheap.
 *
 * @param {string} folder
 * @param {import('./speech-model-files.mjs').SpeechModel[]} models
 */
async function fingerprints(folder, models) {
  /** @type {Record<string, string>} */
  const checked = {};
  for (const file of models.flatMap((model) => model.files)) {
    const { size, mtimeMs } = await stat(join(folder, file.path));
    checked[file.path] = fingerprint(size, mtimeMs, file.sha256);
  }
  return checked;
}

/**
 * @param {string} file
 * @param {object} content
 */
async function writeWhenChanged(file, content) {
  if (JSON.stringify(readStamp(file)) !== JSON.stringify(content)) await writeStamp(file, content);
}

/**
 * The list by which the app finds out at its start which file is missing or damaged.
 *
 * @param {import('./speech-model-files.mjs').SpeechModel[]} models
 */
function manifestOf(models) {
  return {
    files: models.flatMap(({ files }) =>
      files.map(({ path, sizeBytes, sha256 }) => ({ path, sizeBytes, sha256 })),
    ),
    models: models.map((model) => ({
      name: model.name,
      licence: model.licence,
      source: `${model.package.name}@${model.package.version}`,
      integrity: model.package.integrity,
    })),
  };
}
