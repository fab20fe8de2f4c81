import { app, session } from 'electron';
import type { RendererLocation } from '@electron/main/app/renderer-location';
import type { Log } from '@electron/main/logging/log';
import { confineNavigation } from '@electron/main/security/navigation';
import { keepOffline } from '@electron/main/security/offline';
import { restrictPermissions } from '@electron/main/security/permissions';

/** Everything that holds the page in its place. Has to run when the app is ready and before a window is made. */
export function securePage({ origin, devOrigin }: RendererLocation, log: Log): void {
  confineNavigation(app, origin);
  restrictPermissions(session.defaultSession, origin);
  keepOffline(session.defaultSession, devOrigin, () => log.warn('a request to a network was cancelled'));
}
