import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { OwnRubric } from '@electron/main/packs/read-pack';
import { loadRubric } from '@electron/main/rubrics/load-rubric';
import { checkCommand } from './packs/check-command';
import type { CommandOutcome } from './packs/command-outcome';
import { schemaCommand } from './packs/schema-command';
import { zipCommand } from './packs/zip-command';
import { printOutcome } from './print-outcome';

const USAGE = `Usage:
  npm run --silent pack -- check <folder or file> [--json]   checks a pack
  npm run --silent pack -- zip <folder> [<file>]             checks a pack and writes it as one file
  npm run --silent pack -- schema [<folder>]                 writes the JSON Schemas of the files of a pack
`;

const options = {
  json: { type: 'boolean', default: false },
  resources: { type: 'string', default: resolve(__dirname, '..', '..', 'resources') },
} as const;

const wrongUsage: CommandOutcome = { exitCode: 2, stdout: '', stderr: USAGE };

async function run(): Promise<CommandOutcome> {
  let read;
  try {
    read = parseArgs({ options, allowPositionals: true });
  } catch {
    return wrongUsage; // an option that there is not
  }
  const { json, resources } = read.values;
  const [command, first, second, ...more] = read.positionals;
  if (more.length > 0 || (json && command !== 'check')) return wrongUsage;
  const listeningFile = resolve(resources, 'listening', 'listening.json');
  const ownRubric: OwnRubric = () => {
    const rubric = loadRubric(resolve(resources, 'rubrics'));
    return rubric.ok ? rubric.value : null;
  };
  if (command === 'check' && first !== undefined && second === undefined) {
    return checkCommand(first, { json, listeningFile, ownRubric });
  }
  if (command === 'zip' && first !== undefined)
    return zipCommand(first, second ?? null, { listeningFile, ownRubric });
  if (command === 'schema' && second === undefined) {
    return schemaCommand(first ?? resolve(resources, 'pack-schemas'));
  }
  return wrongUsage;
}

void printOutcome(run());
