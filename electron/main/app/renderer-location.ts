import { BUNDLE_ORIGIN, originOf } from '@electron/main/security/own-origin';

/** Where the page comes from. `devOrigin` is null in the shipped app. */
export interface RendererLocation {
  url: string;
  origin: string;
  devOrigin: string | null;
}

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * The shipped page, or the build tool's local server while developing. A packaged app ignores the variable, and no
 * address off this machine is ever taken.
 */
export function rendererLocation(devServer: string | undefined, isPackaged: boolean): RendererLocation {
  const devOrigin = devServer === undefined || isPackaged ? null : originOf(devServer);
  if (devServer !== undefined && devOrigin !== null && loopback.test(devOrigin)) {
    return { url: devServer, origin: devOrigin, devOrigin };
  }
  return { url: `${BUNDLE_ORIGIN}/`, origin: BUNDLE_ORIGIN, devOrigin: null };
}
