import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a model would say: a text, a status with a body, a redirect, silence, or more than anybody wants to read. */
export type ModelReply =
  | { text: string }
  | { status: number; body: unknown; location?: string }
  | { hang: true }
  | { breakOff: true }
  | { bytes: number };

export interface ModelServerWish {
  models?: { name: string; remote_host?: string }[];
  /** One reply for each question, in order; the last one is repeated. */
  replies?: ModelReply[];
  /** False for a server that refuses a request with a schema, as old ones do. */
  knowsSchemas?: boolean;
  host?: string;
}

/** A request as it arrived. */
export interface HeardRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
}

export interface LocalModelServer {
  address: string;
  port: number;
  heard: HeardRequest[];
  /** The questions to the model among them. */
  questions(): HeardRequest[];
  connections(): number;
  /** Questions whose asker has hung up before the reply. */
  hungUp(): number;
  close(): Promise<void>;
}

/** An opinion as a model writes it down. */
export function writtenOpinion(part: Record<string, unknown> = {}): string {
  return JSON.stringify({ overall: 3, qualities: {}, summary: 'You acted.', quotes: [], ...part });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  const text = Buffer.concat(pieces).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function sendJson(response: ServerResponse, status: number, body: unknown, location?: string): void {
  response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) });
  response.end(JSON.stringify(body));
}

/** The reply in the shape of the protocol whose path was asked. */
function chatReply(path: string, model: unknown, content: string): unknown {
  if (path.endsWith('/api/chat')) {
    const message = { role: 'assistant', content };
    return { model, created_at: '2026-11-24T10:00:00Z', message, done: true, done_reason: 'stop' };
  }
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
  return { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model, choices };
}

function sendReply(response: ServerResponse, heard: HeardRequest, reply: ModelReply): void {
  if ('hang' in reply) return;
  if ('breakOff' in reply) {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"message"');
    setTimeout(() => response.destroy(), 20);
  } else if ('status' in reply) sendJson(response, reply.status, reply.body, reply.location);
  else if ('bytes' in reply) sendJson(response, 200, 'x'.repeat(reply.bytes));
  else sendJson(response, 200, chatReply(heard.path, heard.body['model'], reply.text));
}

/** A server on this computer that speaks as Ollama does and as OpenAI's does, with a model that says what it is told to. */
export async function openModelServer(wish: ModelServerWish = {}): Promise<LocalModelServer> {
  const models = wish.models ?? [{ name: 'small:1b' }];
  const replies = wish.replies ?? [{ text: writtenOpinion() }];
  const heard: HeardRequest[] = [];
  let connections = 0;
  let hungUp = 0;
  let asked = 0;
  const isQuestion = (path: string) => /\/(api\/chat|v1\/chat\/completions)$/.test(path);
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, body };
      heard.push(one);
      if (path.endsWith('/api/tags')) return sendJson(response, 200, { models });
      if (path.endsWith('/v1/models')) {
        const data = models.map(({ name }) => ({ id: name, object: 'model', owned_by: 'library' }));
        return sendJson(response, 200, { object: 'list', data });
      }
      if (!isQuestion(path)) return sendJson(response, 404, { error: 'no such path' });
      if (wish.knowsSchemas === false && 'response_format' in body) {
        return sendJson(response, 400, { error: { message: 'response_format is not supported' } });
      }
      response.on('close', () => {
        if (!response.writableFinished) hungUp += 1;
      });
      const reply = replies[Math.min(asked, replies.length - 1)];
      asked += 1;
      if (reply) sendReply(response, one, reply);
    });
  });
  server.on('connection', () => {
    connections += 1;
  });
  const host = wish.host ?? '127.0.0.1';
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    heard,
    questions: () => heard.filter(({ path }) => isQuestion(path)),
    connections: () => connections,
    hungUp: () => hungUp,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
