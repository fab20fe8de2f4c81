import { APP_SCHEME, MEDIA_HOST } from '@electron/main/security/own-origin';
import { IdSchema } from '@shared/model/pack';

/** Which recording an address names. */
export interface MediaAddress {
  sessionId: string;
  takeId: string;
}

/**
 * The address of a recording, for a media element of the page. It changes when the file is written anew with its index:
 * Chromium keeps what it has read of an address for minutes, whatever the answer says of caching.
 */
export function mediaUrl({ sessionId, takeId }: MediaAddress, isFinished: boolean): string {
  return `${APP_SCHEME}://${MEDIA_HOST}/${sessionId}/${takeId}${isFinished ? '?finished' : ''}`;
}

/** Reads the path of a media address. Null unless it is exactly two ids, so that it can never become a path. */
export function parseMediaPath(path: string): MediaAddress | null {
  const [root, sessionId, takeId, ...rest] = path.split('/');
  if (root !== '' || rest.length > 0) return null;
  const ids = IdSchema.array().safeParse([sessionId, takeId]);
  if (!ids.success || sessionId === undefined || takeId === undefined) return null;
  return { sessionId, takeId };
}
