import type { ElectronApplication } from '@playwright/test';

/** The process that transcribes, for as long as it lives. */
export async function transcriberPid(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app: running }) =>
      running.getAppMetrics().find(({ name }) => name === 'Greenroom transcriber')?.pid ?? null,
  );
  if (pid === null) throw new Error('The transcriber does not run.');
  return pid;
}
