import './setup/require-node.mjs';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setUpOrExit } from './setup/set-up-or-exit.mjs';
import { withDisplay } from './setup/virtual-display.mjs';

const usage = 'npm run bench -- [--only <measurement>]';
const { context, runtime, env } = await setUpOrExit(['electron', 'models', 'build']);
const { projectRoot, say } = context;
if (!runtime) throw new Error('The set-up gave no runtime.');
const { program, version } = runtime;

// Imported late: these need the dependencies that the set-up has just installed.
const { loadMeasurements } = await import('./bench/load-measurements.mjs');
const { runMeasurement } = await import('./bench/run-measurement.mjs');
const { writeTable } = await import('./bench/write-table.mjs');

const chosen = chooseMeasurements(await loadMeasurements(projectRoot));
const shown = await withDisplay(env, say, (displayEnv) => measureAll({ program, env: displayEnv }));
if (!shown.ok) say(shown.problem);
const rows = shown.ok ? shown.value : await measureAll(null);
const machine = { cpus: availableParallelism(), node: process.versions.node, electron: version };
await writeFile(join(projectRoot, 'bench-results.json'), `${JSON.stringify({ rows, machine }, null, 2)}\n`);
say(`\n${writeTable(rows)}\n\nThe figures are in bench-results.json.`);

/** @param {readonly import('../tests/bench/measurement').Measurement[]} all */
function chooseMeasurements(all) {
  try {
    const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
    const named = all.filter(({ name }) => only === undefined || name === only);
    if (named.length > 0) return named;
    throw new Error(`There is no “${only}”. There are: ${all.map(({ name }) => name).join(', ')}.`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return process.exit(2);
  }
}

/** @param {import('../tests/bench/measurement').Bench['window']} window */
async function measureAll(window) {
  const scratchFolder = await mkdtemp(join(tmpdir(), 'greenroom-bench-'));
  try {
    const measured = [];
    for (const measurement of chosen) {
      say(
        `Measuring ${Object.values(measurement.figures)
          .map(({ name }) => name)
          .join('; ')} …`,
      );
      const bench = { projectRoot, speechFolder: speechFolder(), window };
      measured.push(...(await runMeasurement(measurement, bench, { scratchFolder, onOutput: show })));
    }
    return measured;
  } finally {
    await rm(scratchFolder, { recursive: true, force: true });
  }
}

/** @param {string} text */
function show(text) {
  process.stdout.write(text);
}

/** The development data's speech; null on a clone that stands alone. */
function speechFolder() {
  const shared = process.env.GREENROOM_SHARED ?? resolve(projectRoot, '..', 'shared');
  const folder = join(shared, 'speech');
  return existsSync(join(folder, 'transcripts.tsv')) ? folder : null;
}
