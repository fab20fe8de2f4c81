import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { packFaults } from '@electron/main/packs/reading/entry-faults';
import { noFiles, type PackFiles } from '@electron/main/packs/reading/pack-files';
import { readPackFolder } from '@electron/main/packs/reading/read-pack-folder';
import { readPackZip } from '@electron/main/packs/reading/read-pack-zip';
import { systemCode } from '@electron/main/storage/file-failure';

/** Reads the files of a pack from a folder or from one zip file, within limits that keep hostile ones harmless. */
export async function readPackFiles(path: string): Promise<PackFiles> {
  const name = basename(path);
  try {
    // What the user chose may itself be reached by a link; inside, links are refused.
    const real = await realpath(path);
    const stats = await stat(real);
    if (stats.isDirectory()) return { ...(await readPackFolder(real)), name };
    if (!stats.isFile())
      return noFiles(name, { ...packFaults.cannotBeOpened, reason: 'is no file and no folder' });
    if (name.endsWith('.json')) {
      return noFiles(name, {
        file: '',
        reason: 'is one file of a pack',
        suggestion: 'Choose the folder in which it lies.',
      });
    }
    return { ...(await readPackZip(real)), name };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT') {
      return noFiles(name, {
        file: '',
        reason: 'is not there',
        suggestion: 'See whether its name is right.',
      });
    }
    return noFiles(name, packFaults.cannotBeOpened);
  }
}
