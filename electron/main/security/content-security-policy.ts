import { APP_SCHEME, MEDIA_HOST } from '@electron/main/security/own-origin';

type Policy = Record<string, string>;

/** Inline styles are needed by the interface library, which writes its variables into style elements. */
const documentPolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': `'self' blob: ${APP_SCHEME}://${MEDIA_HOST}`,
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
};

/** A worker takes the policy of its own response, so only workers may compile WebAssembly; they see no recordings. */
const workerPolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
};

const workerScript = /\.worker-[^/]*\.js$/;

function write(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** The policy header for one file of the renderer, by its path. */
export function contentSecurityPolicyFor(path: string): string {
  return write(workerScript.test(path) ? workerPolicy : documentPolicy);
}

/**
 * Headers that every answer of our own scheme carries; a recording may be embedded by the page although it comes from
 * another host. No opener policy: there are no other windows to be apart from, and with one Chromium throws away the
 * process that it has begun to start for the page and starts a second one.
 */
export const answerHeaders: Readonly<Record<string, string>> = {
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
