/** Why a path is not one inside the pack; null where it is. */
export function pathFault(path: string): string | null {
  if (path.includes('\\')) return 'has a backslash in its name';
  if (/^[a-z]:/i.test(path)) return 'begins with the letter of a drive';
  if (path.startsWith('/')) return 'is an absolute path';
  if (path.split('/').includes('..')) return 'leads out of the pack by “..”';
  return path.includes('\0') ? 'has a character in its name that no file can have' : null;
}
