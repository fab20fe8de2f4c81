import type { LocalAddress } from '@electron/main/opinion/local-address';
import { loopbackRequest, type LoopbackReply } from '@electron/main/opinion/loopback-request';
import type { ChatMessage } from '@shared/domain/opinion/opinion-prompt';

/** One question to a model. */
export interface ModelQuestion {
  model: string;
  messages: ChatMessage[];
  /** The shape of the reply, as a JSON schema. */
  schema: Record<string, unknown>;
  seed: number;
  limitMs: number;
  signal: AbortSignal;
}

/** A model that the server offers. One that runs on somebody else's computer is never asked. */
export interface OfferedModel {
  name: string;
  isElsewhere: boolean;
}

/** Something that was asked for, or why it is not there. `final` means that asking again would not help. */
export type ServerAnswer<T> =
  { state: 'done'; value: T } | { state: 'failed'; message: string; final: boolean } | { state: 'cancelled' };

/** A server of local models, in whichever protocol it speaks. */
export interface ModelServer {
  models(signal?: AbortSignal): Promise<ServerAnswer<OfferedModel[]>>;
  /** The text that the model wrote. */
  ask(question: ModelQuestion): Promise<ServerAnswer<string>>;
}

/** Sent with every question. Above 0 on purpose: how far a model strays from run to run is what is to be seen. */
export const temperature = 0.7;

/** A list of models is there at once, or the server hangs. */
const listLimitMs = 10_000;

/** Reads a path of the server. */
export function readPath(address: LocalAddress, path: string, signal?: AbortSignal): Promise<LoopbackReply> {
  return loopbackRequest({ address, path, limitMs: listLimitMs, ...(signal && { signal }) });
}

/** The JSON of a good reply; every other reply as a sentence. */
export function jsonOf(reply: LoopbackReply): ServerAnswer<unknown> {
  if (reply.state === 'cancelled') return reply;
  if (reply.state !== 'replied') {
    return { state: 'failed', message: reply.message, final: reply.state === 'unreachable' };
  }
  const json = parsed(reply.text);
  if (reply.status >= 200 && reply.status < 300 && json !== undefined) return { state: 'done', value: json };
  return { state: 'failed', message: refusal(reply.status, json), final: false };
}

/** The failure of a server that does not speak the protocol. */
export function wrongProtocol(name: string): ServerAnswer<never> {
  const message = `The server did not reply as ${name} does. Choose the other kind of server in the settings.`;
  return { state: 'failed', message, final: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A page, a plain text, nothing: not JSON, whatever it is.
    return undefined;
  }
}

/** What Ollama ({error: "…"}) and servers in the way of OpenAI ({error: {message: "…"}}) say about a refusal. */
function refusal(status: number, json: unknown): string {
  const { error } = (typeof json === 'object' && json !== null ? json : {}) as { error?: unknown };
  const inner =
    typeof error === 'object' && error !== null ? (error as { message?: unknown }).message : error;
  const said = typeof inner === 'string' ? ` It said: ${inner.slice(0, 200)}` : '';
  if (status === 503)
    return 'The server is still loading its model, or has too much to do. Try again in a moment.';
  return `The server refused with number ${status}.${said}`;
}
