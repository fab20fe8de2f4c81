import { z } from 'zod';
import type { LocalAddress } from '@electron/main/opinion/local-address';
import { loopbackRequest, type LoopbackReply } from '@electron/main/opinion/loopback-request';
import {
  jsonOf,
  readPath,
  temperature,
  wrongProtocol,
  type ModelQuestion,
  type ModelServer,
  type OfferedModel,
  type ServerAnswer,
} from '@electron/main/opinion/model-server';
import { isCloudName, ollamaModels } from '@electron/main/opinion/ollama-server';

const ModelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const ReplySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullable() }) })).min(1),
});

const protocol = 'a server in the way of OpenAI';

/** A server that speaks as OpenAI's does: llama.cpp, LM Studio, vLLM, and Ollama's second way of talking. */
export function openaiServer(address: LocalAddress): ModelServer {
  return {
    models: (signal) => models(address, signal),
    async ask(question) {
      const held = await post(address, question, true);
      // Some servers know no schema. The prompt describes the same shape, so they are asked without.
      const isRefused = held.state === 'replied' && (held.status === 400 || held.status === 422);
      const json = jsonOf(isRefused ? await post(address, question, false) : held);
      if (json.state !== 'done') return json;
      const reply = ReplySchema.safeParse(json.value);
      if (!reply.success) return wrongProtocol(protocol);
      return { state: 'done', value: reply.data.choices[0]?.message.content ?? '' };
    },
  };
}

/** LM Studio takes no `json_object`, llama.cpp reads the nested schema: this form is the one that all of them know. */
function post(address: LocalAddress, question: ModelQuestion, withSchema: boolean): Promise<LoopbackReply> {
  const { model, messages, schema, seed, limitMs, signal } = question;
  const format = { type: 'json_schema', json_schema: { name: 'second_opinion', strict: true, schema } };
  const plain = { model, messages, stream: false, temperature, seed };
  const body = withSchema ? { ...plain, response_format: format } : plain;
  return loopbackRequest({ address, path: '/v1/chat/completions', body, limitMs, signal });
}

async function models(address: LocalAddress, signal?: AbortSignal): Promise<ServerAnswer<OfferedModel[]>> {
  const json = jsonOf(await readPath(address, '/v1/models', signal));
  if (json.state !== 'done') return json;
  const list = ModelsSchema.safeParse(json.value);
  if (!list.success) return wrongProtocol(protocol);
  // It may be Ollama, whose list in this protocol does not say which models run on its own computers.
  const tags = await ollamaModels(address, signal);
  if (tags.state === 'cancelled') return tags;
  const elsewhere = new Set(
    tags.state === 'done' ? tags.value.filter((tag) => tag.isElsewhere).map(({ name }) => name) : [],
  );
  return {
    state: 'done',
    value: list.data.data.map(({ id }) => ({ name: id, isElsewhere: elsewhere.has(id) || isCloudName(id) })),
  };
}
