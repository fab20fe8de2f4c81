import { packEntryKind } from '@electron/main/packs/reading/pack-entry-kind';

/** Leaves out the folder in which all files of a zip lie, as they do when a folder was packed and not its files. */
export function withoutTopFolder<File extends { path: string }>(files: readonly File[]): File[] {
  const counted = files.filter(({ path }) => packEntryKind(path) !== 'beside' || path.includes('/'));
  const inside = counted.filter(({ path }) => !/^__macosx\//i.test(path));
  const top = inside[0]?.path.split('/')[0];
  if (top === undefined || !inside.every(({ path }) => path.startsWith(`${top}/`))) return [...files];
  if (!inside.some(({ path }) => path === `${top}/pack.json`)) return [...files];
  return files.map((file) =>
    file.path.startsWith(`${top}/`) ? { ...file, path: file.path.slice(top.length + 1) } : file,
  );
}
