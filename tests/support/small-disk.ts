import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

function mount(sizeBytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmdirSync(folder);
    return null; // not Linux, or not allowed to mount
  }
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
  rmdirSync(folder);
}

/** A real, small file system that can be filled; needs the right to mount. */
export const smallDisk = {
  /** Found out by doing it. */
  available(): boolean {
    const folder = mount(65_536);
    if (folder !== null) unmount(folder);
    return folder !== null;
  },

  /** Mounts a disk of so many bytes, gone when the test has finished. */
  open(sizeBytes: number): string {
    const folder = mount(sizeBytes);
    if (folder === null) throw new Error('a small disk could not be mounted');
    onTestFinished(() => unmount(folder));
    return folder;
  },
};
