import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { withLock } from './lock.mjs';
import { done } from './result.mjs';
import { ensureSpeechModels } from './speech-models.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** @typedef {'electron' | 'models' | 'build'} Part */

/**
 * Brings a checkout into the state that a command needs: the dependencies always, the other parts when wanted.
 * Each part looks first and works only when something is missing, so a second run costs well under a second.
 *
 * @param {import('./context.mjs').Context} context
 * @param {Part[]} parts
 * @returns {Promise<import('./result.mjs').Result<{ runtime: import('./electron-runtime.mjs').Runtime | undefined }>>}
 */
export function setUp(context, parts) {
  const lockFile = join(context.projectRoot, '.greenroom', 'set-up.lock');
  return withLock(lockFile, context.say, async () => {
    const dependencies = await ensureDependencies(context);
    if (!dependencies.ok) return dependencies;
    /** @type {import('./electron-runtime.mjs').Runtime | undefined} */
    let runtime;
    if (parts.includes('electron')) {
      const electron = await ensureElectron(context);
      if (!electron.ok) return electron;
      runtime = electron.value;
      const libraries = await ensureSystemLibraries(context, runtime.program);
      if (!libraries.ok) return libraries;
    }
    if (parts.includes('models')) {
      const models = await ensureSpeechModels(context);
      // Only the transcription needs them: said, and gone on.
      if (!models.ok) context.say(models.problem);
    }
    if (parts.includes('build')) {
      const build = await ensureBuild(context);
      if (!build.ok) return build;
    }
    return done({ runtime });
  });
}
