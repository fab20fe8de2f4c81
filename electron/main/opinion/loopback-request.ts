import { Agent, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import type { LocalAddress } from '@electron/main/opinion/local-address';

/** What is asked of a server on this computer. */
export interface LoopbackRequest {
  address: LocalAddress;
  path: string;
  /** Sent as JSON by POST; left out, the path is read by GET. */
  body?: unknown;
  /** For everything together, from the connection to the last byte of the reply. */
  limitMs: number;
  signal?: AbortSignal;
}

/** The reply, or a sentence about why there is none. `unreachable` means that nothing was sent. */
export type LoopbackReply =
  | { state: 'replied'; status: number; text: string }
  | { state: 'failed'; message: string }
  | { state: 'unreachable'; message: string }
  | { state: 'cancelled' };

/** More than a rating with a few quotes can need, and little enough to hold in memory. */
const mostBytes = 1024 * 1024;

/**
 * Asks a server on this computer: the only place of the program that opens a connection. The address holds numbers
 * only, nothing is looked up, no proxy is used and no redirect is followed.
 */
export async function loopbackRequest(asked: LoopbackRequest): Promise<LoopbackReply> {
  let reply: LoopbackReply = { state: 'cancelled' };
  for (const host of asked.address.hosts) {
    if (asked.signal?.aborted) return { state: 'cancelled' };
    reply = await askHost(host, asked);
    // `localhost` is two numbers, and the server may listen on the other one.
    if (reply.state !== 'unreachable') return reply;
  }
  return reply;
}

function askHost(host: string, asked: LoopbackRequest): Promise<LoopbackReply> {
  const { address, limitMs, signal } = asked;
  return new Promise((resolve) => {
    const request = openRequest(host, asked);
    const end = (reply: LoopbackReply): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      request.destroy();
      resolve(reply);
    };
    const cancel = (): void => end({ state: 'cancelled' });
    const seconds = Math.round(limitMs / 1000);
    const late = `The model did not answer within ${seconds} seconds. A smaller model is quicker.`;
    const timer = setTimeout(() => end({ state: 'failed', message: late }), limitMs);
    signal?.addEventListener('abort', cancel);
    request.on('error', (error) => end(failureOf(error, address)));
    request.on('response', (response) =>
      readReply(response, address).then(end, () => end(brokenOff(address))),
    );
    request.end(asked.body === undefined ? undefined : JSON.stringify(asked.body));
  });
}

function openRequest(host: string, { address, path, body }: LoopbackRequest): ClientRequest {
  return httpRequest({
    host,
    port: address.port,
    path: address.basePath + path,
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    // An agent of its own: the global one may have been given a proxy by the environment.
    agent: new Agent({ keepAlive: false }),
    // Never called for a number; if it ever were, nothing must be asked of the network.
    lookup: (name, _options, done) => done(new Error(`${name} is not looked up.`), ''),
  });
}

async function readReply(response: IncomingMessage, address: LocalAddress): Promise<LoopbackReply> {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) {
    return {
      state: 'failed',
      message: 'The server wanted to send Greenroom to another address. That is not followed.',
    };
  }
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    sizeBytes += piece.length;
    if (sizeBytes > mostBytes) {
      return {
        state: 'failed',
        message: 'The reply of the server was too long to be an opinion, so it was not read.',
      };
    }
    pieces.push(piece);
  }
  if (!response.complete) return brokenOff(address);
  return { state: 'replied', status, text: Buffer.concat(pieces).toString('utf8') };
}

function failureOf(error: NodeJS.ErrnoException, address: LocalAddress): LoopbackReply {
  const unreachable = ['ECONNREFUSED', 'EADDRNOTAVAIL', 'ENETUNREACH', 'EAFNOSUPPORT', 'EHOSTUNREACH'];
  if (!unreachable.includes(error.code ?? '')) return brokenOff(address);
  const message = `Nothing answers at ${address.shown}. Start the program that runs your model, then try again.`;
  return { state: 'unreachable', message };
}

function brokenOff({ shown }: LocalAddress): LoopbackReply {
  return { state: 'failed', message: `The server at ${shown} broke off before its reply was complete.` };
}
