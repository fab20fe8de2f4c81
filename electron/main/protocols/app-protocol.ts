import { protocol, type Session } from 'electron';
import { bundleFile } from '@electron/main/protocols/bundle-file';
import { fileResponse, problemResponse } from '@electron/main/protocols/file-response';
import { parseMediaPath, type MediaAddress } from '@electron/main/protocols/media-address';
import type { ReadAhead } from '@electron/main/protocols/read-ahead';
import { contentSecurityPolicyFor, answerHeaders } from '@electron/main/security/content-security-policy';
import { APP_SCHEME, BUNDLE_HOST, MEDIA_HOST } from '@electron/main/security/own-origin';

/** A recording as the storage knows it. */
export interface MediaFile {
  path: string;
  contentType: string;
}

export interface AppProtocolParts {
  bundleFolder: string;
  readAhead: ReadAhead;
  /** Finds the file of a take; null when there is none. */
  findMedia(address: MediaAddress): Promise<MediaFile | null>;
}

/** Tells Chromium what our scheme may do. Has to run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Serves the page and the recordings. */
export function serveAppScheme(session: Session, parts: AppProtocolParts): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET') return problemResponse(405);
    const rangeHeader = request.headers.get('range');
    if (url.host === BUNDLE_HOST) return serveBundle(url.pathname, rangeHeader, parts);
    if (url.host === MEDIA_HOST) return serveMedia(url.pathname, rangeHeader, parts);
    return problemResponse(404);
  });
}

async function serveBundle(
  path: string,
  rangeHeader: string | null,
  { bundleFolder, readAhead }: AppProtocolParts,
): Promise<Response> {
  const file = bundleFile(bundleFolder, path);
  if (file === null) return problemResponse(404);
  const headers = {
    ...answerHeaders,
    'content-type': file.contentType,
    'content-security-policy': contentSecurityPolicyFor(path),
  };
  const content = await readAhead.take(file.path);
  return content === null
    ? fileResponse(file.path, rangeHeader, headers)
    : new Response(content, { headers });
}

async function serveMedia(
  path: string,
  rangeHeader: string | null,
  parts: AppProtocolParts,
): Promise<Response> {
  const address = parseMediaPath(path);
  const file = address === null ? null : await parts.findMedia(address);
  if (file === null) return problemResponse(404);
  return fileResponse(file.path, rangeHeader, {
    ...answerHeaders,
    'content-type': file.contentType,
    // A recording lies in the data folder alone: what is deleted there must not live on in a cache.
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
  });
}
