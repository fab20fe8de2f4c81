import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './app-test';

/**
 * Copies the built app, so that a test can break what it brings along: its models and packs are copies in `folder`,
 * the dependencies are shared. Gives the copy's root.
 */
export function copyApp(folder: string): string {
  const root = join(folder, 'Greenroom');
  mkdirSync(root);
  for (const part of ['package.json', 'out', 'resources']) {
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}
