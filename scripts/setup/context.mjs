import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.mjs';

/**
 * What every set-up step is given. Tests hand in temporary folders.
 *
 * @typedef {object} Context
 * @property {string} projectRoot folder that holds package.json
 * @property {string} cacheFolder folder outside the repository that keeps downloads between clones
 * @property {NodeJS.ProcessEnv} env
 * @property {(sentence: string) => void} say tells the person what goes on, one sentence at a time
 */

/**
 * The context of this checkout.
 *
 * @param {(sentence: string) => void} say
 * @returns {Context}
 */
export function projectContext(say) {
  const projectRoot = resolve(fileURLToPath(new URL('.', import.meta.url)), '..', '..');
  return { projectRoot, cacheFolder: cacheFolder(process.env, process.platform), env: process.env, say };
}
