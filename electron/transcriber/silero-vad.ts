import { InferenceSession, Tensor } from 'onnxruntime-node';
import { FRAME_SAMPLES } from '@shared/domain/transcript/segmenter';

/** Silero v6 hears nothing without the last samples of the frame before in front of each frame. */
const CONTEXT_SAMPLES = 64;
const STATE_SIZE = 2 * 1 * 128;
const SAMPLE_RATE = new Tensor('int64', [16_000n], []);

/** Voice activity of one stream of 16 kHz sound. It remembers what it heard, so every stream needs its own. */
export class SileroVad {
  private state: Float32Array = new Float32Array(STATE_SIZE);
  private readonly frame = new Float32Array(CONTEXT_SAMPLES + FRAME_SAMPLES);

  constructor(private readonly session: InferenceSession) {}

  /** Probability (0 to 1) that somebody speaks in the next frame of 512 samples. */
  async speechProbability(samples: Float32Array): Promise<number> {
    if (samples.length !== FRAME_SAMPLES) throw new Error(`A frame has ${FRAME_SAMPLES} samples.`);
    this.frame.copyWithin(0, FRAME_SAMPLES);
    this.frame.set(samples, CONTEXT_SAMPLES);
    const outputs = await this.session.run({
      input: new Tensor('float32', this.frame, [1, this.frame.length]),
      state: new Tensor('float32', this.state, [2, 1, 128]),
      sr: SAMPLE_RATE,
    });
    const state = outputs['stateN']?.data;
    const probability = outputs['output']?.data[0];
    if (!(state instanceof Float32Array) || typeof probability !== 'number') {
      throw new Error('The voice activity model answered without numbers.');
    }
    this.state = state;
    return probability;
  }
}
