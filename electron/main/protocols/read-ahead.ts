import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that the first picture needs, in memory before the page asks for them. */
export interface ReadAhead {
  /** The content of a file, once; null when it was not read ahead or was handed out already. */
  take(path: string): Promise<Buffer | null>;
}

const assetReference = /(?:src|href)="\.?\/([^"]+)"/g;

/**
 * Begins to read `index.html` and everything it refers to. The page asks for some 35 files at once, just when the data
 * folder is being opened; done in the time that its process needs to start, this brings the first picture forward.
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
  const listed = read(index).then((html) => {
    for (const [, asset] of html?.toString().matchAll(assetReference) ?? []) {
      if (asset !== undefined) void read(join(folder, asset));
    }
  });
  return {
    async take(path) {
      await listed;
      const content = files.get(path) ?? null;
      files.delete(path);
      return content;
    },
  };
}
