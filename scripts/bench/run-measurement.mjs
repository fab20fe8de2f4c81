import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../setup/child.mjs';

/**
 * @typedef {import('../../tests/bench/measurement').Measurement} Measurement
 * @typedef {import('../../tests/bench/measurement').Bench} Bench
 * @typedef {import('../../tests/bench/measurement').Finding} Finding
 *
 * A line of the results. `value` is null when it could not be measured, and `note` says why; `load` is the number of
 * processes that wanted to run in the minute before the measurement began, ours not among them.
 * @typedef {import('../../tests/bench/measurement').Figure & {
 *   value: number | null, against: number | null, note: string, load: number }} Row
 */

/** The longest measurement speaks for three minutes on the real clock. */
const timeLimitMs = 900_000;
const measureScript = fileURLToPath(new URL('measure.mjs', import.meta.url));

/**
 * Runs one measurement in a process of its own. Whatever goes wrong in there becomes a reason in its rows.
 *
 * @param {Measurement} measurement
 * @param {Omit<Bench, 'say'>} bench
 * @param {{ scratchFolder: string, onOutput: (text: string) => void }} surroundings
 * @returns {Promise<Row[]>}
 */
export async function runMeasurement(measurement, bench, { scratchFolder, onOutput }) {
  const [load = 0] = loadavg();
  const lacking = whatIsLacking(measurement, bench);
  const found = lacking
    ? { reason: lacking }
    : await measureInChild(
        measurement.name,
        bench,
        join(scratchFolder, `${measurement.name}.json`),
        onOutput,
      );
  return Object.entries(measurement.figures).map(([key, figure]) => {
    const finding = 'findings' in found ? found.findings[key] : undefined;
    const reason = 'reason' in found ? found.reason : 'not reported';
    return {
      ...figure,
      value: finding?.value ?? null,
      against: finding?.against ?? null,
      note: finding ? (finding.note ?? '') : reason,
      load: Math.round(load * 10) / 10,
    };
  });
}

/** @param {Measurement} measurement @param {Omit<Bench, 'say'>} bench */
function whatIsLacking({ needs }, bench) {
  if (needs.includes('speech') && bench.speechFolder === null) {
    return 'the development speech is not beside the repository (GREENROOM_SHARED names another place)';
  }
  if (needs.includes('window') && bench.window === null) return 'there is no display to open a window on';
  return null;
}

/**
 * @param {string} name
 * @param {Omit<Bench, 'say'>} bench
 * @param {string} resultFile
 * @param {(text: string) => void} onOutput
 * @returns {Promise<{ findings: Record<string, Finding> } | { reason: string }>}
 */
async function measureInChild(name, bench, resultFile, onOutput) {
  const outcome = await runChild(process.execPath, [measureScript], {
    cwd: bench.projectRoot,
    env: {
      ...(bench.window?.env ?? process.env),
      GREENROOM_BENCH: JSON.stringify({ name, resultFile, bench }),
    },
    timeLimitMs,
    onOutput,
  });
  if (outcome.timedOut) return { reason: `it did not end within ${timeLimitMs / 60_000} minutes` };
  if (outcome.exitCode !== 0) return { reason: firstError(outcome.stderr) };
  return { findings: JSON.parse(await readFile(resultFile, 'utf8')) };
}

/** @param {string} output of a process of Node that ended with an error */
function firstError(output) {
  const line = output.split('\n').find((text) => /^\s*(\w*Error|Error \[\w+\])?\w*: /.test(text));
  return (line ?? (output.trim().split('\n').at(-1) || 'its process ended without a word')).trim();
}
