import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * The measurements of tests/bench. They are TypeScript and use the app's own modules by their aliases.
 *
 * @param {string} projectRoot
 * @returns {Promise<readonly import('../../tests/bench/measurement').Measurement[]>}
 */
export async function loadMeasurements(projectRoot) {
  /** @type {{ module: { measurements: readonly import('../../tests/bench/measurement').Measurement[] } }} */
  const { module } = await runnerImport(join(projectRoot, 'tests', 'bench', 'measurements.ts'), {
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': join(projectRoot, 'shared'),
        '@electron': join(projectRoot, 'electron'),
        '@tests': join(projectRoot, 'tests'),
      },
    },
  });
  return module.measurements;
}
