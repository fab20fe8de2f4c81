import type { Failure } from '@shared/ipc/result';

/** Takes what went wrong out of the user's sight and into their words: see `Failure`. */
export type Report = (failure: Failure) => void;

const codesOfAFullDisk = new Set(['ENOSPC', 'EDQUOT']);

/** The system's code of a failed file call, such as `ENOSPC`; null for any other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * Turns a failed write into `disk-full` or `write-failed`. `what` names the thing that was not saved and starts the
 * sentence: "The settings". Anything but a system error is a bug and thrown on.
 */
export function writeFailure(error: unknown, what: string): Failure {
  const code = systemCode(error);
  if (code === null) throw error;
  if (codesOfAFullDisk.has(code)) {
    return { code: 'disk-full', message: `${what} could not be saved: the disk is full.` };
  }
  return { code: 'write-failed', message: `${what} could not be saved (${code}).` };
}
