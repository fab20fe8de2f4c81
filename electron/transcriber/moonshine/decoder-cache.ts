import { Tensor, type InferenceSession } from 'onnxruntime-node';

export const LAYERS = [0, 1, 2, 3, 4, 5] as const;
const HEADS = 8;
const HEAD_SIZE = 36;

function namesOf(side: 'decoder' | 'encoder'): string[] {
  return LAYERS.flatMap((layer) => [`${layer}.${side}.key`, `${layer}.${side}.value`]);
}

const OF_TOKENS = namesOf('decoder');
const OF_SOUND = namesOf('encoder');

/**
 * Keys and values of what was written and heard so far, so that each step costs one token. Those of the sound are
 * computed in the first step and stay.
 */
export class DecoderCache {
  private readonly tensors = new Map<string, Tensor>();
  private filled = false;

  constructor() {
    for (const name of [...OF_TOKENS, ...OF_SOUND]) {
      this.tensors.set(name, new Tensor('float32', new Float32Array(0), [0, HEADS, 1, HEAD_SIZE]));
    }
  }

  /** The decoder's inputs that come from the cache. */
  feeds(): Record<string, Tensor> {
    const feeds: Record<string, Tensor> = {
      use_cache_branch: new Tensor('bool', [this.filled]),
    };
    for (const [name, tensor] of this.tensors) feeds[`past_key_values.${name}`] = tensor;
    return feeds;
  }

  /** The decoder's outputs that the cache wants from the next step. */
  wantedOutputs(): string[] {
    return this.nextNames().map((name) => `present.${name}`);
  }

  /** Takes over a step's outputs. */
  update(outputs: InferenceSession.OnnxValueMapType): void {
    for (const name of this.nextNames()) {
      const value = outputs[`present.${name}`];
      if (value instanceof Tensor) this.tensors.set(name, value);
    }
    this.filled = true;
  }

  private nextNames(): string[] {
    return this.filled ? OF_TOKENS : [...OF_TOKENS, ...OF_SOUND];
  }
}
