import { packFileSchemas } from '@shared/model/pack-files';

/** `part`: read; `beside`: may lie there and is passed over in silence; `unknown`: not read, and told. */
export type PackEntryKind = 'part' | 'beside' | 'unknown';

const partNames = Object.keys(packFileSchemas);
const questionFile = /^questions\/[a-z0-9][a-z0-9_-]{0,63}\.json$/;
/** Notes and licences of the author, what systems leave in folders, and what a cut-off save leaves. */
const beside =
  /^(?:.*\/)?(?:readme|licen[cs]e|[^/]+\.(?:txt|md|bak)|thumbs\.db|desktop\.ini|__macosx(?:\/.*)?)$/i;
const hidden = /(?:^|\/)\./;

/** Tells what a file is to a pack by its path, written with `/`. */
export function packEntryKind(path: string): PackEntryKind {
  if (partNames.includes(path) || questionFile.test(path)) return 'part';
  if (hidden.test(path) || beside.test(path) || /^__macosx\//i.test(path)) return 'beside';
  return 'unknown';
}
