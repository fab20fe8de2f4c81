import { closestWord } from '@shared/domain/packs/closest-word';
import type { PackFault } from '@shared/domain/packs/pack-fault';
import { packFileSchemas } from '@shared/model/pack-files';

const partNames = Object.keys(packFileSchemas);
const archive = /\.(?:zip|greenroom-pack|7z|rar|t?gz|tar|xz|bz2|zst)$/i;

/** Tells of a file that was not read, and what it may have been meant to be. */
export function tellUnread(path: string): PackFault {
  const place = { file: path, path: [] };
  if (archive.test(path)) {
    return {
      ...place,
      reason: 'is an archive inside the pack, and was not opened',
      suggestion: 'Take it out, and put the files themselves into the pack.',
    };
  }
  const reason = 'is no file of a pack, and was not read';
  if (/^questions\/[^/]+\.json$/i.test(path)) {
    return { ...place, reason, suggestion: 'Name it with lower-case letters, digits, - and _ only.' };
  }
  const meant = closestWord(path, partNames);
  return {
    ...place,
    reason,
    suggestion:
      meant === null ? 'Take it out if nothing needs it.' : `If it is meant to be read, name it ${meant}.`,
  };
}
