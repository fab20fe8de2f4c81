import type { ElectronApplication } from '@playwright/test';

/**
 * Ends all processes of the app with SIGKILL, the main one first, so that nothing can be saved any more. Answers with
 * the time of it in milliseconds since the epoch.
 */
export async function endProcesses(app: ElectronApplication): Promise<number> {
  const main = app.process();
  const pids = await app
    .evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid))
    // A process that hangs or is on its way out does not answer; its children end with it.
    .catch((): number[] => []);
  const atMs = Date.now();
  main.kill('SIGKILL');
  for (const pid of pids) {
    if (pid !== main.pid) endOne(pid);
  }
  return atMs;
}

function endOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error;
  }
}
