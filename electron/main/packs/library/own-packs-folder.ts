import { access, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writePackFolder } from '@electron/main/packs/library/write-pack-folder';
import { systemCode } from '@electron/main/storage/file-failure';
import { renameOver } from '@electron/main/storage/rename-over';
import { syncFolder } from '@electron/main/storage/sync-folder';

/** Names of packs that are no longer, or not yet, there. An id never begins with a dot. */
const arriving = '.new-';
const replaced = '.replaced-';
const deleted = '.deleted-';

/**
 * The folder of the user's own packs. A pack appears and disappears in it by one rename, so that it is there as a whole
 * or not at all; what it replaces is kept beside it until `open` is called the next time. Throws the system's errors.
 */
export class OwnPacksFolder {
  constructor(readonly root: string) {}

  pathOf(folderName: string): string {
    return join(this.root, folderName);
  }

  /** Clears away what earlier runs left, and lists the folders of packs. A folder that is not there is empty. */
  async open(): Promise<string[]> {
    let entries;
    try {
      entries = await readdir(this.root, { withFileTypes: true });
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const present = new Set(names.filter((name) => !name.startsWith('.')));
    for (const name of names.filter((candidate) => candidate.startsWith('.'))) {
      const former = name.startsWith(replaced) ? name.slice(replaced.length) : null;
      if (former !== null && !present.has(former)) {
        // The program ended between the two renames of a replacement: the old pack is the only one there is.
        await renameOver(this.pathOf(name), this.pathOf(former));
        present.add(former);
      } else if ([arriving, replaced, deleted].some((mark) => name.startsWith(mark))) {
        await rm(this.pathOf(name), { recursive: true, force: true });
      }
    }
    return [...present].toSorted();
  }

  /** Puts a pack there, in the place of one that is there already. */
  async put(folderName: string, texts: ReadonlyMap<string, string>): Promise<void> {
    const fresh = this.pathOf(`${arriving}${folderName}`);
    try {
      await mkdir(this.root, { recursive: true });
      await rm(fresh, { recursive: true, force: true });
      await writePackFolder(fresh, texts);
      const old = (await this.#has(folderName)) ? await this.#move(folderName, replaced) : null;
      try {
        await renameOver(fresh, this.pathOf(folderName));
      } catch (error) {
        if (old !== null) await renameOver(old, this.pathOf(folderName));
        throw error;
      }
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
    await syncFolder(this.root);
  }

  /** Takes a pack away; `bringBack` undoes it. */
  async setAside(folderName: string): Promise<void> {
    await this.#move(folderName, deleted);
    await syncFolder(this.root);
  }

  async bringBack(folderName: string): Promise<void> {
    await renameOver(this.pathOf(`${deleted}${folderName}`), this.pathOf(folderName));
    await syncFolder(this.root);
  }

  async #has(folderName: string): Promise<boolean> {
    try {
      await access(this.pathOf(folderName));
      return true;
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    }
  }

  async #move(folderName: string, mark: string): Promise<string> {
    const target = this.pathOf(`${mark}${folderName}`);
    await rm(target, { recursive: true, force: true });
    await renameOver(this.pathOf(folderName), target);
    return target;
  }
}
