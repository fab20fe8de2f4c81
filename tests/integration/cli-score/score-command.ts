import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForNode } from '@tests/support/bundle-for-node';
import { scratchFolder } from '@tests/support/scratch-folder';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Row {
  [key: string]: unknown;
  id: string;
  overall: number;
  level: number;
  evidence: { quote: string; start: number; end: number }[];
}

/**
 * Bundles the command into a folder of that name and answers with the path of the program. It lies beside `out/main`, so
 * that the program finds the resources where it looks for them.
 */
export async function bundleScoreCommand(name: string): Promise<string> {
  const folder = await bundleForNode(name, { 'cli-score': 'electron/cli/score.ts' });
  return join(folder, 'cli-score.cjs');
}

/** Runs the command in plain Node. */
export function runProgram(program: string, args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** A file with this content, gone when the test has finished. */
export function fileWith(name: string, content: string): string {
  const path = join(scratchFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** The row that a line of the output holds. */
export function rowOf(line: string): Row {
  return JSON.parse(line) as Row;
}

/** An answer of about level 4. */
export const text =
  'Last autumn the import of prices broke at our shoe shop. I pulled the log of one night and found a loop. ' +
  'I rewrote the loop, because a faster server would have cost three hundred pounds a month, and I compared old ' +
  'and new for a week. It went from seven hours to eighteen minutes.';
