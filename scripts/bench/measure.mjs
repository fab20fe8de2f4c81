import { writeFile } from 'node:fs/promises';
import { env, exit, stdout } from 'node:process';
import { loadMeasurements } from './load-measurements.mjs';

// Started by bench.mjs for one measurement. What it found goes into a file: standard output is for the person.
/** @type {{ name: string, resultFile: string, bench: Omit<import('../../tests/bench/measurement').Bench, 'say'> }} */
const { name, resultFile, bench } = JSON.parse(env.GREENROOM_BENCH ?? '{}');
const measurements = await loadMeasurements(bench.projectRoot);
const measurement = measurements.find((candidate) => candidate.name === name);
if (!measurement) throw new Error(`There is no measurement “${name}”.`);
const findings = await measurement.measure({ ...bench, say: (sentence) => stdout.write(`  ${sentence}\n`) });
await writeFile(resultFile, JSON.stringify(findings));
// A worker thread that is still about must not keep the next measurement waiting.
exit(0);
