import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from '@tests/bench/measurement';
import { median } from '@tests/bench/median';
import { labelledAnswers } from '@tests/support/labelled-answers';

const answers = 200;
const runs = 3;

/** Two hundred of our own answers as the lines of a batch. */
function batchOfAnswers(): string {
  const own = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')];
  const rows = Array.from({ length: answers }, (_none, index) => {
    const answer = own[index % own.length];
    return JSON.stringify({ id: index, question: answer?.question, text: answer?.text });
  });
  return rows.join('\n');
}

/** Leaves the processor time of the program behind when it ends. */
const hook = `process.on('exit', () => require('node:fs').writeFileSync(process.env.CPU_REPORT, JSON.stringify(process.cpuUsage())));`;

/**
 * How long the command that scores a batch takes, from its start to its end: the processor time, which is what the clock
 * shows on a machine with nothing else to do.
 */
export const scoreBatch: Measurement<'time'> = {
  name: 'score-batch',
  needs: [],
  figures: {
    time: { name: `command line: score of ${answers} answers`, unit: 's', limit: 3, better: 'lower' },
  },
  measure: async ({ projectRoot }) => {
    const folder = mkdtempSync(join(tmpdir(), 'greenroom-score-batch-'));
    try {
      const batch = join(folder, 'in.jsonl');
      const report = join(folder, 'cpu.json');
      const hookFile = join(folder, 'hook.cjs');
      writeFileSync(batch, batchOfAnswers());
      writeFileSync(hookFile, hook);
      const program = join(projectRoot, 'out', 'main', 'cli-score.cjs');
      const call = ['--require', hookFile, program, '--batch', batch, '--out', join(folder, 'out.jsonl')];
      const seconds = Array.from({ length: runs }, () => {
        const env = { ...process.env, CPU_REPORT: report };
        const { status, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env });
        if (status !== 0) throw new Error(`The command ended with ${status}: ${stderr}`);
        const { user, system } = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.CpuUsage;
        return (user + system) / 1_000_000;
      });
      const note = `processor time from start to end, median of ${runs} runs`;
      return { time: { value: Math.round(median(seconds) * 100) / 100, note } };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
