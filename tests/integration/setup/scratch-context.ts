import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '#scripts/setup/context.mjs';
import { temporaryFolder } from './temporary-folder';

/** A set-up context on empty folders, which keeps what was said. */
export function scratchContext(env: NodeJS.ProcessEnv = {}): Context & { said: string[] } {
  const folder = temporaryFolder();
  const projectRoot = join(folder, 'project');
  mkdirSync(projectRoot);
  const said: string[] = [];
  return {
    projectRoot,
    cacheFolder: join(folder, 'cache'),
    env: { ...process.env, ...env },
    say: (sentence) => void said.push(sentence),
    said,
  };
}
