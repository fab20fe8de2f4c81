import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Failure } from '@shared/ipc/result';
import { bundleNodeEntry } from '@tests/support/bundle-node-entry';
import { scratchFolder } from '@tests/support/scratch-folder';
import { tallyFormat } from '@tests/support/tally-format';
import { beforeAll, describe, expect, it } from 'vitest';

let counting: string;

beforeAll(async () => {
  counting = await bundleNodeEntry('tests/support/counting-process.ts');
});

/** Kills the counting program some time after it has saved `killAt`; returns the last number that it said was saved. */
async function countUntilKilled(path: string, killAt: number): Promise<number> {
  const child = fork(counting, [path], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let said = 0;
  child.on('message', (count: number) => {
    said = count;
    if (count === killAt) setTimeout(() => child.kill('SIGKILL'), Math.random() * 8);
  });
  await once(child, 'exit');
  return said;
}

describe('a program that is killed while it saves', () => {
  it('leaves a whole file that holds everything it called saved, every time', async () => {
    const path = join(scratchFolder(), 'tally.json');
    let before = 0;
    for (let round = 0; round < 8; round += 1) {
      const said = await countUntilKilled(path, before + 6);
      const reports: Failure[] = [];
      const report = (failure: Failure) => void reports.push(failure);
      const file = new DurableJsonFile({ path, format: tallyFormat, now: Date.now, report });
      const found = await file.read();
      expect(reports).toEqual([]);
      expect(found?.count).toBeGreaterThanOrEqual(said);
      expect(readdirSync(dirname(path)).toSorted()).toEqual(['tally.json', 'tally.json.bak']);
      before = found?.count ?? 0;
    }
  });
});
