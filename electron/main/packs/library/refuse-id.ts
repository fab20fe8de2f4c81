import { toProblems } from '@electron/main/packs/checking/to-problems';
import type { ReadPack } from '@electron/main/packs/read-pack';

/** A pack that would be whole under another id. */
export function refuseId(read: ReadPack, isShipped: boolean): ReadPack {
  const id = read.manifest?.id ?? '';
  const fault = {
    file: 'pack.json',
    path: ['id'],
    reason: `the id “${id}” belongs to ${isShipped ? 'a pack that comes with the program' : 'another pack of yours'}`,
    suggestion: isShipped
      ? 'Give this pack another id; to change a pack of the program, duplicate it and change the copy.'
      : 'Give one of the two another id.',
  };
  return { ...read, placed: null, problems: toProblems(id, [fault], read.files.texts) };
}
