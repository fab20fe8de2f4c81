import { isIPv4 } from 'node:net';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** A server on this computer: numbers only, so that nobody has to be asked for a name. */
export interface LocalAddress {
  /** Tried in this order until one takes the connection. */
  hosts: string[];
  port: number;
  /** What stands before every path: empty, or for instance `/engine`. */
  basePath: string;
  /** As the user would write it. */
  shown: string;
}

const usualPort = 80;

/**
 * Reads the address of a model's server and refuses everything that is not this computer itself: other hosts, names,
 * https, names and passwords. `localhost` is taken as the two numbers it stands for and is never looked up.
 */
export function localAddress(address: string): Result<LocalAddress> {
  const url = parsed(address.trim());
  if (url === null) {
    return refuse('This is not an address. Write it like http://127.0.0.1:11434.');
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('An address with a name or password in it is not used.');
  }
  const hosts = loopbackHosts(url.hostname);
  if (hosts === null) {
    return refuse(
      'Greenroom talks to this computer only: the address has to begin with http://127.0.0.1, http://[::1] or http://localhost.',
    );
  }
  if (url.protocol !== 'http:') {
    return refuse('A server on this computer is asked by http. Write the address with http:// in front.');
  }
  if (url.search !== '' || url.hash !== '') {
    return refuse('Leave out everything from the question mark or the hash sign on.');
  }
  return succeed({
    hosts,
    port: url.port === '' ? usualPort : Number(url.port),
    // Both protocols name their paths themselves; many write the address with the /v1 of OpenAI's.
    basePath: url.pathname.replace(/\/+$/, '').replace(/\/v1$/, ''),
    shown: url.origin,
  });
}

/** The oldest runtime that the app is built for has no `URL.canParse` yet. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    // The caller says so in words.
    return null;
  }
}

/** `URL` has brought every way of writing such a number (127.1, 0x7f000001) into its usual form by now. */
function loopbackHosts(hostname: string): string[] | null {
  if (hostname === 'localhost') return ['127.0.0.1', '::1'];
  if (hostname === '[::1]') return ['::1'];
  return isIPv4(hostname) && hostname.startsWith('127.') ? [hostname] : null;
}

function refuse(message: string): Result<never> {
  return fail('bad-request', message);
}
