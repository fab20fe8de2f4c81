import type { Session } from 'electron';
import { originOf } from '@electron/main/security/own-origin';

/** Everything that would leave the machine; our own scheme, blob: and data: never get here. */
const networkFilter = {
  urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'],
};

/**
 * Decides about one request. While developing, `devOrigin` is the local server of the build tool, and its web socket
 * for reloading; in the shipped app it is null and nothing passes.
 */
export function mayLeave(address: string, devOrigin: string | null): boolean {
  if (devOrigin === null) return false;
  const origin = originOf(address);
  return origin === devOrigin || origin === devOrigin.replace(/^http/, 'ws');
}

/** Cancels every request to a network, and keeps Chromium from fetching anything on its own account. */
export function keepOffline(session: Session, devOrigin: string | null, onCancelled: () => void): void {
  session.webRequest.onBeforeRequest(networkFilter, (details, answer) => {
    const cancel = !mayLeave(details.url, devOrigin);
    if (cancel) onCancelled();
    answer({ cancel });
  });
  // Chromium downloads dictionaries for its spelling checker from a server.
  session.setSpellCheckerEnabled(false);
}
