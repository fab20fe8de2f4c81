import { z } from 'zod';
import type { LocalAddress } from '@electron/main/opinion/local-address';
import { loopbackRequest } from '@electron/main/opinion/loopback-request';
import {
  jsonOf,
  readPath,
  temperature,
  wrongProtocol,
  type ModelServer,
  type OfferedModel,
  type ServerAnswer,
} from '@electron/main/opinion/model-server';

/** `remote_host` stands at models that Ollama only passes on to its own cloud. */
const TagsSchema = z.object({
  models: z.array(z.object({ name: z.string(), remote_host: z.string().optional() })),
});
const ReplySchema = z.object({ message: z.object({ content: z.string() }) });

/** Ollama cuts a longer text off without a word, and its usual 4096 is short for anchors and a long answer. */
const contextTokens = 8192;

/** The models that Ollama lists, by https://github.com/ollama/ollama/blob/main/docs/api.md. */
export async function ollamaModels(
  address: LocalAddress,
  signal?: AbortSignal,
): Promise<ServerAnswer<OfferedModel[]>> {
  const json = jsonOf(await readPath(address, '/api/tags', signal));
  if (json.state !== 'done') return json;
  const tags = TagsSchema.safeParse(json.value);
  if (!tags.success) return wrongProtocol('Ollama');
  const models = tags.data.models.map(({ name, remote_host: host }) => ({
    name,
    isElsewhere: (host ?? '') !== '' || isCloudName(name),
  }));
  return { state: 'done', value: models };
}

/** `gpt-oss:120b-cloud`, `glm-4.6:cloud`: how Ollama marks what runs on its own computers. */
export function isCloudName(name: string): boolean {
  return /[:-]cloud$/i.test(name);
}

/** A server that speaks Ollama's own protocol. */
export function ollamaServer(address: LocalAddress): ModelServer {
  return {
    models: (signal) => ollamaModels(address, signal),
    async ask({ model, messages, schema, seed, limitMs, signal }) {
      const options = { temperature, seed, num_ctx: contextTokens };
      const body = { model, messages, stream: false, format: schema, options };
      const json = jsonOf(await loopbackRequest({ address, path: '/api/chat', body, limitMs, signal }));
      if (json.state !== 'done') return json;
      const reply = ReplySchema.safeParse(json.value);
      return reply.success ? { state: 'done', value: reply.data.message.content } : wrongProtocol('Ollama');
    },
  };
}
