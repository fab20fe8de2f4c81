import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The JavaScript file behind a package's command, to be run with our own Node: the links in node_modules/.bin are
 * shell scripts on Windows, and can lose their x bit on Linux when an install is rolled back.
 *
 * @param {string} projectRoot
 * @param {string} packageName
 * @param {string} [command] when the package has several
 * @returns {string}
 */
export function binFile(projectRoot, packageName, command = packageName) {
  const folder = join(projectRoot, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, file);
}
