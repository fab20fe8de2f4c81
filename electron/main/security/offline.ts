import type { App, Session } from 'electron';
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

/**
 * Lets Chromium find no address at all, not even one in numbers. A peer connection may ask a relay for a way by TCP, of
 * which neither the policy of the page nor the request filter knows. Has to run before the app is ready.
 */
export function findNoAddress(app: App, devOrigin: string | null): void {
  const except = devOrigin === null ? '' : `, EXCLUDE ${new URL(devOrigin).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
}
