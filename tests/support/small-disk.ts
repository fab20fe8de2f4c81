import { onTestFinished } from 'vitest';
import { mountDisk, unmountDisk } from './mounted-disk';

/** A real, small file system that can be filled; needs the right to mount. */
export const smallDisk = {
  /** Found out by doing it. */
  available(): boolean {
    const folder = mountDisk(65_536);
    if (folder !== null) unmountDisk(folder);
    return folder !== null;
  },

  /** Mounts a disk of so many bytes, gone when the test has finished. */
  open(sizeBytes: number): string {
    const folder = mountDisk(sizeBytes);
    if (folder === null) throw new Error('a small disk could not be mounted');
    onTestFinished(() => unmountDisk(folder));
    return folder;
  },
};
