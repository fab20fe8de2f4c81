import type { App, WebContents } from 'electron';
import { originOf } from '@electron/main/security/own-origin';

function refuse(event: { preventDefault(): void }): void {
  event.preventDefault();
}

/** A reload of our own page is the only navigation; nothing opens a window or embeds a guest. */
function confine(contents: WebContents, ownOrigin: string): void {
  const staysAtHome = (event: { preventDefault(): void; url: string }): void => {
    if (originOf(event.url) !== ownOrigin) refuse(event);
  };
  contents.on('will-navigate', staysAtHome);
  contents.on('will-frame-navigate', staysAtHome);
  contents.on('will-redirect', staysAtHome);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A peer connection sends UDP, which no request filter sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Confines every page that the app will ever make, whoever makes it. */
export function confineNavigation(app: App, ownOrigin: string): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, ownOrigin));
}
