import { originOf } from '@electron/main/security/own-origin';

/** Who sent a message, as far as the decision needs it. `url` is null when the frame is gone already. */
export interface Sender {
  url: string | null;
  isMainFrame: boolean;
}

/** True for the main frame of the app's own page, and for nothing else. */
export function isTrustedSender(sender: Sender, ownOrigin: string): boolean {
  return sender.url !== null && sender.isMainFrame && originOf(sender.url) === ownOrigin;
}
