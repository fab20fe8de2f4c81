import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from '@playwright/test';

/** What the app holds in memory at one moment, in megabytes (10^6 bytes). */
export interface AppMemory {
  /** All its processes; on Linux memory that they share counts once. */
  totalMb: number;
  /** The process that shows the page and records. */
  pageMb: number;
  /** The process that transcribes, at its highest so far where the system keeps count (Linux). */
  transcriberMb: number;
}

const bytesPerKb = 1024;
const bytesPerMb = 1e6;

/** Reads the memory of all processes of a running app, from outside it. */
export async function readAppMemory(app: ElectronApplication): Promise<AppMemory> {
  const processes = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ pid, type, name, memory }) => ({
      pid,
      isPage: type === 'Tab',
      isTranscriber: name === 'Greenroom transcriber',
      workingSetKb: memory.workingSetSize,
    })),
  );
  let totalKb = 0;
  let pageKb = 0;
  let transcriberKb = 0;
  for (const { pid, isPage, isTranscriber, workingSetKb } of processes) {
    const ownKb = (await readKb(`/proc/${pid}/smaps_rollup`, 'Pss')) ?? workingSetKb;
    totalKb += ownKb;
    if (isPage) pageKb += ownKb;
    if (isTranscriber) transcriberKb = (await readKb(`/proc/${pid}/status`, 'VmHWM')) ?? workingSetKb;
  }
  return {
    totalMb: (totalKb * bytesPerKb) / bytesPerMb,
    pageMb: (pageKb * bytesPerKb) / bytesPerMb,
    transcriberMb: (transcriberKb * bytesPerKb) / bytesPerMb,
  };
}

/** One line such as `Pss:   1234 kB`; null on systems without such a file. */
async function readKb(file: string, field: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text);
  return found?.[1] === undefined ? null : Number(found[1]);
}
