import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that the first picture needs, in memory before the page asks for them. */
export interface ReadAhead {
  /** The content of a file, once; null when it was not read ahead or was handed out already. */
  take(path: string): Promise<Buffer | null>;
  /** Does `work` when the page has got all of them and is busy with them. */
  whenHandedOut(work: () => void): void;
}

/** How long the last answer takes to the page: handing it over still needs this process. */
const underWayMs = 20;

const assetReference = /(?:src|href)="\.?\/([^"]+)"/g;

/**
 * Begins to read `index.html` and everything it refers to. The page asks for them just when the data folder is being
 * opened; done in the time that its process needs to start, this brings the first picture forward.
 */
export function readAhead(folder: string): ReadAhead {
  const files = new Map<string, Promise<Buffer | null>>();
  const index = join(folder, 'index.html');
  const read = (path: string): Promise<Buffer | null> => {
    // A file that cannot be read is asked for again in the usual way, and missed there.
    const content = readFile(path).catch(() => null);
    files.set(path, content);
    return content;
  };
  let waiting: (() => void) | null = null;
  const listed = read(index).then((html) => {
    for (const [, asset] of html?.toString().matchAll(assetReference) ?? []) {
      if (asset !== undefined) void read(join(folder, asset));
    }
  });
  return {
    whenHandedOut(work) {
      waiting = work;
    },
    async take(path) {
      await listed;
      const content = files.get(path) ?? null;
      files.delete(path);
      if (files.size === 0 && waiting !== null) {
        setTimeout(waiting, underWayMs);
        waiting = null;
      }
      return content;
    },
  };
}
