import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandOutcome } from './packs/command-outcome';
import { printOutcome } from './print-outcome';
import { checkCommand } from './rubric/check-command';
import { compareCommand } from './rubric/compare-command';
import { defaultDataFolder } from './rubric/default-data-folder';
import { explainCommand } from './rubric/explain-command';

const USAGE = `Usage:
  npm run --silent rubric -- check [<folder>]
      says whether a rubric can be used; without a folder, the program's own
  npm run --silent rubric -- explain --question <id> <transcript.txt>
      [--question-text "…"] [--pack <id>] [--rubric <folder>]
      shows how the level of one answer comes about
  npm run --silent rubric -- compare --rubric <folder>
      [--data <data folder>] [--answers <answers.jsonl>] [--pack <id>]
      shows what a changed rubric makes of the answers that you have stored, or of a file of answers
`;

const options = {
  question: { type: 'string' },
  'question-text': { type: 'string' },
  pack: { type: 'string' },
  rubric: { type: 'string' },
  data: { type: 'string' },
  answers: { type: 'string' },
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
  const { values, positionals } = read;
  const { resources, pack, rubric, question, data, answers } = values;
  const [command, path, ...more] = positionals;
  if (more.length > 0) return wrongUsage;
  if (command === 'check') return checkCommand(path ?? null, { resources });
  if (command === 'explain' && path !== undefined && (question ?? values['question-text']) !== undefined) {
    return explainCommand(path, {
      question,
      questionText: values['question-text'],
      resources,
      pack,
      rubricFolder: rubric,
    });
  }
  if (command === 'compare' && path === undefined && rubric !== undefined) {
    // A file of answers is looked at alone, unless stored answers are asked for as well.
    const dataFolder =
      data ?? (answers === undefined ? defaultDataFolder(process.platform, process.env) : null);
    return compareCommand({
      resources,
      rubricFolder: rubric,
      dataFolder,
      answersFile: answers ?? null,
      pack,
    });
  }
  return wrongUsage;
}

void printOutcome(run());
