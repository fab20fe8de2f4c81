import { basename } from 'node:path';
import { findWarnings } from '@electron/main/packs/find-warnings';
import { applyChange } from '@electron/main/packs/library/apply-change';
import { copyTexts } from '@electron/main/packs/library/copy-texts';
import { OwnPacksFolder } from '@electron/main/packs/library/own-packs-folder';
import { readOwnPacks, readShippedPacks } from '@electron/main/packs/library/read-shelf';
import { refuseId } from '@electron/main/packs/library/refuse-id';
import { saveTexts } from '@electron/main/packs/library/save-texts';
import { ShelvedPack } from '@electron/main/packs/library/shelved-pack';
import { withPackEnding } from '@electron/main/packs/library/with-pack-ending';
import { withoutDoubles } from '@electron/main/packs/library/without-doubles';
import { writePackFile } from '@electron/main/packs/library/write-pack-file';
import { zipPack } from '@electron/main/packs/library/zip-pack';
import { loadPack } from '@electron/main/packs/load-pack';
import { readPack, type OwnRubric, type ReadPack } from '@electron/main/packs/read-pack';
import { writeFailure, type Report } from '@electron/main/storage/file-failure';
import { SerialQueue } from '@electron/main/storage/serial-queue';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { Pack } from '@shared/model/pack';
import type { PackChange, PackImport, PackListing, PackSaved } from '@shared/model/pack-library';

export interface PackLibraryParts {
  shippedFolder: string;
  ownFolder: string;
  /** Probes of the program's own listening; null where they are not at hand. */
  probeIds: readonly string[] | null;
  /** The program's own rubric, for packs that change something in it. */
  ownRubric?: OwnRubric;
  newId(): string;
  /** The packs are others than before. */
  onChanged(): void;
  report: Report;
}

/** Refused imports that can be read again by their id; older ones are forgotten. */
const mostRefused = 20;

const notThere = 'This pack is no longer there.';
const notYours = 'This pack comes with the program and stays as it is. Duplicate it, and change the copy.';

/** All packs: those of the program, which stay as they are, and the user's own. Changes happen one after another. */
export class PackLibrary {
  readonly #queue = new SerialQueue();
  readonly #folder: OwnPacksFolder;
  readonly #deleted = new Map<string, ShelvedPack>();
  readonly #refused = new Map<string, string>();

  private constructor(
    private readonly parts: PackLibraryParts,
    private readonly shipped: readonly ShelvedPack[],
    private own: ShelvedPack[],
  ) {
    this.#folder = new OwnPacksFolder(parts.ownFolder);
  }

  /** Reads all packs at once. One that is broken is told and does not keep the others from being used. */
  static async open(parts: PackLibraryParts): Promise<PackLibrary> {
    const [shipped, own] = await Promise.all([
      readShippedPacks(parts.shippedFolder, parts.probeIds),
      readOwnPacks(new OwnPacksFolder(parts.ownFolder), parts.probeIds, parts.ownRubric),
    ]);
    for (const read of [shipped, own]) if (!read.ok) parts.report(read.error);
    const ofProgram = shipped.ok ? shipped.value : [];
    const ids = new Set(ofProgram.map(({ packId }) => packId));
    const library = new PackLibrary(parts, ofProgram, withoutDoubles(own.ok ? own.value : [], ids));
    for (const shelved of library.#all()) tellBroken(shelved, parts.report);
    return library;
  }

  /** The packs that can be used. */
  packs(): Pack[] {
    return this.#all().flatMap(({ pack }) => pack ?? []);
  }

  /** All packs, broken ones too, with what is wrong with them and what they could do better. */
  list(): PackListing[] {
    return this.#all().map((shelved) => shelved.listing());
  }

  find(packId: string): Pack | null {
    return this.packs().find(({ id }) => id === packId) ?? null;
  }

  /** Takes in a pack, a file or a folder, in the place of an own one with the same id; with any problem nothing happens. */
  importFrom(path: string): Promise<Result<PackImport>> {
    return this.#queue.run(() => this.#import(path));
  }

  /** Reads once more what was refused. */
  async importAgain(importId: string): Promise<Result<PackImport>> {
    const path = this.#refused.get(importId);
    return path === undefined
      ? fail('not-found', 'This import is too long ago. Choose the pack again.')
      : this.#queue.run(() => this.#import(path, importId));
  }

  /** Writes a pack as one file; answers with its name, which has the ending of packs whatever was asked for. */
  async exportTo(packId: string, path: string): Promise<Result<{ fileName: string }>> {
    const source = this.#whole(packId);
    if (!source.ok) return source;
    const target = withPackEnding(path);
    try {
      await writePackFile(target, await zipPack(source.value.read.files.texts));
      return succeed({ fileName: basename(target) });
    } catch (error) {
      return { ok: false, error: writeFailure(error, 'The file of the pack') };
    }
  }

  duplicate(packId: string): Promise<Result<Pack>> {
    return this.#queue.run(async () => {
      const source = this.#whole(packId);
      if (!source.ok) return source;
      const { read, pack } = source.value;
      const taken = new Set([...this.#all().map((shelved) => shelved.packId), ...this.#deleted.keys()]);
      const copy = copyTexts(read.files.texts, pack, (id) => taken.has(id));
      return this.#put(this.#check({ ...read, name: copy.packId }, copy.texts));
    });
  }

  /** Changes an own pack; nothing is saved where anything would be wrong with it. */
  save(packId: string, change: PackChange): Promise<Result<PackSaved>> {
    return this.#queue.run(async () => {
      const found = this.#ownOne(packId);
      if (!found.ok) return found;
      const { read, folderName } = found.value;
      if (!read.placed)
        return fail('pack-broken', 'This pack is broken. Mend its files and import it again.');
      const before = read.files.texts;
      const after = applyChange(before, read.placed, change);
      const changed = new ShelvedPack('own', folderName, this.#check(read, after));
      if (!changed.pack) return succeed({ state: 'refused', problems: changed.read.problems });
      try {
        await saveTexts(this.#folder.pathOf(folderName), before, after);
      } catch (error) {
        return { ok: false, error: writeFailure(error, 'The pack') };
      }
      this.#shelve(changed);
      return succeed({ state: 'saved', pack: changed.pack, warnings: changed.warnings() });
    });
  }

  /** Takes an own pack away; it can be restored until the next start. */
  delete(packId: string): Promise<Result<null>> {
    return this.#queue.run(async () => {
      const found = this.#ownOne(packId);
      if (!found.ok) return found;
      try {
        await this.#folder.setAside(found.value.folderName);
      } catch (error) {
        return { ok: false, error: writeFailure(error, 'The change') };
      }
      this.own = this.own.filter((shelved) => shelved !== found.value);
      this.#deleted.set(packId, found.value);
      this.parts.onChanged();
      return succeed(null);
    });
  }

  restore(packId: string): Promise<Result<null>> {
    return this.#queue.run(async () => {
      const shelved = this.#deleted.get(packId);
      if (!shelved) return fail('not-found', notThere);
      if (this.#all().some((other) => other.packId === packId)) {
        return fail('not-allowed-now', 'Another pack with the same id was taken in meanwhile.');
      }
      try {
        await this.#folder.bringBack(shelved.folderName);
      } catch (error) {
        return { ok: false, error: writeFailure(error, 'The pack') };
      }
      this.#deleted.delete(packId);
      this.#shelve(shelved);
      return succeed(null);
    });
  }

  #all(): ShelvedPack[] {
    return [...this.shipped, ...this.own];
  }

  #whole(packId: string): Result<ShelvedPack & { pack: Pack }> {
    const found = this.#all().filter((shelved) => shelved.packId === packId);
    const whole = found.find((shelved): shelved is ShelvedPack & { pack: Pack } => shelved.pack !== null);
    if (whole) return succeed(whole);
    return found.length > 0
      ? fail('pack-broken', 'This pack is broken. Mend its files first.')
      : fail('not-found', notThere);
  }

  #ownOne(packId: string): Result<ShelvedPack> {
    const found = this.own.find((shelved) => shelved.packId === packId);
    if (found) return succeed(found);
    return this.shipped.some((shelved) => shelved.packId === packId)
      ? fail('not-allowed-now', notYours)
      : fail('not-found', notThere);
  }

  #check(read: ReadPack, texts: ReadonlyMap<string, string>): ReadPack {
    const files = { name: read.name, texts, faults: [], unread: [] };
    const { probeIds, ownRubric } = this.parts;
    return readPack(files, { probeIds, ownRubric });
  }

  async #import(path: string, importId = this.parts.newId()): Promise<Result<PackImport>> {
    const read = await loadPack(path, this.parts.probeIds, this.parts.ownRubric);
    const isShipped = this.shipped.some(({ packId }) => packId === read.manifest?.id);
    const { placed, problems, name } = isShipped && read.placed ? refuseId(read, true) : read;
    if (!placed) {
      this.#remember(importId, path);
      return succeed({ state: 'refused', importId, name, problems });
    }
    const replaced = this.own.some(({ packId }) => packId === placed.pack.id);
    const put = await this.#put(read);
    if (!put.ok) return put;
    this.#refused.delete(importId);
    return succeed({ state: 'taken-in', pack: put.value, warnings: findWarnings(read), replaced });
  }

  /** What is put there is read from memory: what the folder held beside the pack stays behind. */
  async #put(read: ReadPack): Promise<Result<Pack>> {
    const { pack } = read.placed ?? {};
    if (!pack) throw new Error('only whole packs are put on the shelf');
    const folderName = this.#folderNameFor(pack.id);
    try {
      await this.#folder.put(folderName, read.files.texts);
    } catch (error) {
      return { ok: false, error: writeFailure(error, 'The pack') };
    }
    this.#shelve(new ShelvedPack('own', folderName, { ...read, files: { ...read.files, unread: [] } }));
    return succeed(pack);
  }

  /** The folder that a pack has, or a free one: somebody may have named a folder after another pack's id. */
  #folderNameFor(packId: string): string {
    const present = this.own.find((shelved) => shelved.packId === packId);
    if (present) return present.folderName;
    let name = packId;
    for (let number = 2; this.own.some(({ folderName }) => folderName === name); number += 1) {
      name = `${packId}-${number}`;
    }
    return name;
  }

  #shelve(shelved: ShelvedPack): void {
    const others = this.own.filter(({ folderName }) => folderName !== shelved.folderName);
    this.own = [...others, shelved].toSorted((a, b) => a.folderName.localeCompare(b.folderName));
    this.parts.onChanged();
  }

  #remember(importId: string, path: string): void {
    this.#refused.set(importId, path);
    const [oldest] = this.#refused.keys();
    if (this.#refused.size > mostRefused && oldest !== undefined) this.#refused.delete(oldest);
  }
}

function tellBroken({ read, folderName }: ShelvedPack, report: Report): void {
  const [first] = read.problems;
  if (!first) return;
  const place = [first.file, first.path].filter((part) => part !== '').join(', ');
  report({
    code: 'pack-broken',
    message: `The pack “${folderName}” cannot be used (${place}): ${first.reason}.`,
  });
}
