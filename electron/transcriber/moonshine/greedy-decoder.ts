import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { ALIGNMENT_HEADS } from './alignment-heads';
import { DecoderCache, LAYERS } from './decoder-cache';
import { Hypothesis } from './hypothesis';
import { chooseToken } from './token-choice';
import { END_TOKEN } from './vocabulary';

/** How one run of the decoder may go. */
export interface DecodeRules {
  readonly maxTokens: number;
  /** Asks for at least one token: for sound that is known to be speech and was answered with nothing. */
  readonly forbidEmpty: boolean;
  readonly tokenBias: ReadonlyMap<number, number>;
  readonly wantAttention: boolean;
  /** Looked at before each token. */
  readonly signal: AbortSignal;
}

const ATTENTION_OUTPUTS = LAYERS.map((layer) => `cross_attn.${layer}`);
const LAYER_HEADS = 8;

/** Whether the decoder's weights were made with the outputs that show where in the sound each token was found. */
export function hasAttentionOutputs(session: InferenceSession): boolean {
  return ATTENTION_OUTPUTS.every((name) => session.outputNames.includes(name));
}

function floats(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const tensor = outputs[name];
  if (!(tensor instanceof Tensor) || !(tensor.data instanceof Float32Array)) {
    throw new Error(`The decoder gave no numbers for ${name}.`);
  }
  return tensor.data;
}

/** Mean of the alignment heads at this step for one of the hypotheses: one value for each 24 ms of sound. */
function attentionRow(outputs: InferenceSession.OnnxValueMapType, hypothesis: number): Float32Array {
  const columns = outputs['cross_attn.0']?.dims.at(-1) ?? 0;
  const row = new Float32Array(columns);
  for (const [layer, head] of ALIGNMENT_HEADS) {
    const values = floats(outputs, `cross_attn.${layer}`);
    const start = (hypothesis * LAYER_HEADS + head) * columns;
    for (let at = 0; at < columns; at++) {
      row[at] = (row[at] ?? 0) + (values[start + at] ?? 0) / ALIGNMENT_HEADS.length;
    }
  }
  return row;
}

function takeStep(
  outputs: InferenceSession.OnnxValueMapType,
  hypotheses: readonly Hypothesis[],
  rules: DecodeRules,
): void {
  const logits = floats(outputs, 'logits');
  const size = logits.length / hypotheses.length;
  hypotheses.forEach((hypothesis, at) => {
    if (hypothesis.endedBy) return;
    if (rules.wantAttention) hypothesis.attention.push(attentionRow(outputs, at));
    const forbidden = rules.forbidEmpty && hypothesis.tokens.length === 0 ? END_TOKEN : null;
    const scores = logits.subarray(at * size, (at + 1) * size);
    hypothesis.add(chooseToken(scores, rules.tokenBias, forbidden));
  });
}

/**
 * Writes one hypothesis for each row of `encodedSound` ([rows, frames, 288]), always taking the likeliest token. The
 * rows share each step, which costs little more than one row alone, because most of the time goes into reading the
 * weights. Null if it was cancelled.
 */
export async function decodeGreedily(
  session: InferenceSession,
  encodedSound: Tensor,
  rules: DecodeRules,
): Promise<Hypothesis[] | null> {
  const rows = encodedSound.dims[0] ?? 0;
  const hypotheses = Array.from({ length: rows }, () => new Hypothesis());
  const cache = new DecoderCache();
  for (let step = 0; step < rules.maxTokens; step++) {
    if (rules.signal.aborted) return null;
    const previous = BigInt64Array.from(hypotheses, (hypothesis) => BigInt(hypothesis.lastToken));
    const outputs = await session.run(
      {
        ...cache.feeds(),
        input_ids: new Tensor('int64', previous, [rows, 1]),
        encoder_hidden_states: encodedSound,
      },
      ['logits', ...cache.wantedOutputs(), ...(rules.wantAttention ? ATTENTION_OUTPUTS : [])],
    );
    takeStep(outputs, hypotheses, rules);
    if (hypotheses.every((hypothesis) => hypothesis.endedBy)) return hypotheses;
    cache.update(outputs);
  }
  for (const hypothesis of hypotheses) hypothesis.endedBy ??= 'length';
  return hypotheses;
}
