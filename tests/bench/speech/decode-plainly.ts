import { join } from 'node:path';
import { Tensor } from 'onnxruntime-node';
import { loadSession } from '@electron/transcriber/load-session';
import { decodeGreedily } from '@electron/transcriber/moonshine/greedy-decoder';
import { tokenPieces } from '@electron/transcriber/moonshine/vocabulary';
import { MODEL_FILES } from '@electron/transcriber/model-files';

const tokensPerSec = 6.5;
const sampleRateHz = 16_000;

/** The model on whole clips as it comes: no voice activity, no padding, no second reading. What the pipeline has to beat. */
export async function openPlainDecoder(projectRoot: string): Promise<(pcm: Int16Array) => Promise<string>> {
  const folder = join(projectRoot, 'resources', 'models');
  const encoder = await loadSession(folder, MODEL_FILES.encoder);
  const decoder = await loadSession(folder, MODEL_FILES.decoder);
  if (!encoder.ok || !decoder.ok) throw new Error('The speech model is not there.');
  return async (pcm) => {
    const samples = Float32Array.from(pcm, (sample) => sample / 32_768);
    const input = new Tensor('float32', samples, [1, samples.length]);
    const encoded = (await encoder.session.run({ input_values: input }))['last_hidden_state'];
    if (!(encoded instanceof Tensor)) throw new Error('The encoder answered without hidden states.');
    const hypotheses = await decodeGreedily(decoder.session, encoded, {
      maxTokens: Math.ceil((samples.length / sampleRateHz) * tokensPerSec),
      forbidEmpty: false,
      tokenBias: new Map(),
      wantAttention: false,
      signal: new AbortController().signal,
    });
    return tokenPieces(hypotheses?.[0]?.tokens ?? [])
      .join('')
      .trim();
  };
}
