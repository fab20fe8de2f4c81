/** Scheme and hosts of everything that the app serves to its own page. */
export const APP_SCHEME = 'app';
export const BUNDLE_HOST = 'bundle';
export const MEDIA_HOST = 'media';

/** Where the shipped page lives. */
export const BUNDLE_ORIGIN = `${APP_SCHEME}://${BUNDLE_HOST}`;

/**
 * Scheme and host of an address, or null when it has none. `URL.origin` cannot serve here: it answers "null" for
 * every scheme that the URL standard does not know, ours included.
 */
export function originOf(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // Not an address at all: the caller treats it as foreign.
    return null;
  }
  return url.host === '' ? null : `${url.protocol}//${url.host}`;
}
