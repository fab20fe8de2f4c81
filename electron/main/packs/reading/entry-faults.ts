import { inMegabytes, packLimits } from '@electron/main/packs/reading/pack-limits';
import type { PackFault } from '@shared/domain/packs/pack-fault';

type EntryFault = (file: string) => PackFault;

function fault(reason: string, suggestion: string): EntryFault {
  return (file) => ({ file, path: [], reason, suggestion });
}

/** What can be wrong with a file before anything in it is looked at. */
export const entryFaults = {
  isLink: fault('is a link to something else', 'Put the file itself into the pack.'),
  isNoFile: fault('is no plain file', 'Take it out of the pack.'),
  isTooLarge: fault(
    `is larger than ${inMegabytes(packLimits.fileBytes)}`,
    'Split its questions over several files questions/<name>.json, or take out what no pack needs.',
  ),
  isNoText: fault('is not text in UTF-8', 'Save it as UTF-8.'),
  cannotBeRead: fault('cannot be read', 'See whether you may open it, and whether the disk is still there.'),
} as const;

/** What can be wrong with all of them together. */
export const packFaults = {
  tooManyFiles: {
    file: '',
    reason: `holds more than ${packLimits.files} files`,
    suggestion: 'Choose the folder or file of one pack alone, and take out what does not belong to it.',
  },
  tooLarge: {
    file: '',
    reason: `is larger than ${inMegabytes(packLimits.totalBytes)}`,
    suggestion: 'Take out what no pack needs; a pack is text.',
  },
  cannotBeOpened: {
    file: '',
    reason: 'cannot be opened',
    suggestion: 'See whether you may open it, and whether it is still there.',
  },
} as const;
