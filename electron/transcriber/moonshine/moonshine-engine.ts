import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { isInventedText } from '@shared/domain/transcript/invented-text';
import { MAX_SEGMENT_SEC } from '@shared/domain/transcript/segmenter';
import { raiseQuietSpeech } from '@electron/transcriber/input-level';
import type { DecodedSpeech, DecodeOptions, SpeechEngine } from '@electron/transcriber/speech-engine';
import { FILLER_BIAS } from './filler-bias';
import { decodeGreedily, hasAttentionOutputs, type DecodeRules } from './greedy-decoder';
import type { Hypothesis } from './hypothesis';
import { timeWords } from './time-words';
import { tokenPieces } from './vocabulary';

const SAMPLE_RATE = 16_000;
/** Silence before the sound; the rest of PADDING_SEC follows it. Without padding, words at the edges are lost. */
const USUAL_LEAD_SEC = 0.25;
const PADDING_SEC = 0.5;
/**
 * Where the sound stands in its padding sways a small model that is unsure. Below this confidence it reads the sound
 * again at other places, and the reading that it is surest of counts.
 */
const SURE_ENOUGH = 0.75;
const OTHER_LEADS_SEC = [0.15, 0.35, 0.05, 0.4];
/**
 * Sound to read again at most, all readings together. It bounds the time that the last words of an answer can take, and
 * the memory: four readings of 15 s at once would take 680 MB, one 430.
 */
const MAX_REREAD_SEC = 20;
/** Real speech needed at most 4.7 tokens a second where it was measured: the cap only ends loops. */
const TOKENS_PER_SEC = 6.5;
const RETRY_FROM_SPEECH_SEC = 0.4;
const NOTHING: DecodedSpeech = { text: '', words: [], confidence: 0, flags: [] };

/** The two halves of the model. The decoder may have extra outputs for word times (`cross_attn.0` to `.5`). */
export interface MoonshineModel {
  readonly encoder: InferenceSession;
  readonly decoder: InferenceSession;
}

/** A hypothesis and how much silence stood before the sound it was read from. */
interface Reading {
  readonly hypothesis: Hypothesis;
  readonly leadSec: number;
  readonly forced: boolean;
}

function assertPlausible(samples: Float32Array): void {
  if (samples.length > MAX_SEGMENT_SEC * SAMPLE_RATE) {
    throw new Error(`${samples.length} samples are more than the recogniser can follow.`);
  }
  const peak = samples.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0);
  // Values of 16-bit integers that nobody divided would be read as one long scream.
  if (!(peak <= 1)) throw new Error(`Samples must lie between -1 and 1, but the loudest is ${peak}.`);
}

/** One row of sound for each lead, all of the same length. */
function paddedRows(samples: Float32Array, leadsSec: readonly number[]): Tensor {
  const length = samples.length + PADDING_SEC * SAMPLE_RATE;
  const rows = new Float32Array(length * leadsSec.length);
  leadsSec.forEach((lead, row) => rows.set(samples, row * length + Math.round(lead * SAMPLE_RATE)));
  return new Tensor('float32', rows, [leadsSec.length, length]);
}

/** The places at which to read a stretch again, side by side: the shorter it is, the more. */
function otherLeadsSec(durationSec: number): number[] {
  return OTHER_LEADS_SEC.slice(0, Math.max(1, Math.floor(MAX_REREAD_SEC / durationSec)));
}

function flagsOf(reading: Reading, raised: boolean): DecodedSpeech['flags'] {
  const flags: DecodedSpeech['flags'] = [];
  if (reading.forced) flags.push('retried');
  if (reading.hypothesis.endedBy === 'loop') flags.push('loop-cut');
  if (reading.hypothesis.endedBy === 'length') flags.push('length-capped');
  if (raised) flags.push('level-raised');
  return flags;
}

function surest(readings: readonly Reading[]): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) {
    if (!best || reading.hypothesis.confidence > best.hypothesis.confidence) best = reading;
  }
  return best;
}

/** Moonshine tiny for English: 28 MB of int8 weights, one thread, about 0.03 s of work for each second of speech. */
export class MoonshineEngine implements SpeechEngine {
  readonly description = { id: 'moonshine', model: 'tiny-en-int8', version: '0.1.29' };
  private readonly givesAttention: boolean;

  constructor(private readonly model: MoonshineModel) {
    this.givesAttention = hasAttentionOutputs(model.decoder);
  }

  async decode(samples: Float32Array, options: DecodeOptions): Promise<DecodedSpeech | null> {
    assertPlausible(samples);
    const level = raiseQuietSpeech(samples);
    const reading = await this.bestReading(level.samples, options);
    if (options.signal.aborted) return null;
    if (!reading) return NOTHING;
    const { hypothesis } = reading;
    const text = tokenPieces(hypothesis.tokens).join('').trim();
    if (isInventedText(text, { forced: reading.forced })) return NOTHING;
    return {
      text,
      words: options.draft ? [] : timeWords(hypothesis, samples.length / SAMPLE_RATE, reading.leadSec),
      confidence: hypothesis.confidence,
      flags: flagsOf(reading, level.raised),
    };
  }

  async close(): Promise<void> {
    await this.model.encoder.release();
    await this.model.decoder.release();
  }

  /** The reading to believe, or null if the sound says nothing. */
  private async bestReading(samples: Float32Array, options: DecodeOptions): Promise<Reading | null> {
    const usual = await this.read(samples, [USUAL_LEAD_SEC], options, false);
    if (options.draft || (usual[0]?.hypothesis.confidence ?? 0) >= SURE_ENOUGH) return surest(usual);
    const isShort = options.speechSec < RETRY_FROM_SPEECH_SEC;
    if (isShort && usual.every((reading) => reading.hypothesis.tokens.length === 0)) return null;
    const leadsSec = otherLeadsSec(samples.length / SAMPLE_RATE);
    const others = await this.read(samples, leadsSec, options, false);
    const spoken = [...usual, ...others].filter((reading) => reading.hypothesis.tokens.length > 0);
    if (spoken.length > 0 || isShort) return surest(spoken);
    return surest(await this.read(samples, [USUAL_LEAD_SEC], options, true));
  }

  private async read(
    samples: Float32Array,
    leadsSec: readonly number[],
    options: DecodeOptions,
    forced: boolean,
  ): Promise<Reading[]> {
    if (options.signal.aborted) return [];
    const outputs = await this.model.encoder.run({ input_values: paddedRows(samples, leadsSec) });
    const encoded = outputs['last_hidden_state'];
    if (!(encoded instanceof Tensor)) throw new Error('The encoder answered without hidden states.');
    const rules: DecodeRules = {
      maxTokens: Math.ceil((samples.length / SAMPLE_RATE + PADDING_SEC) * TOKENS_PER_SEC),
      forbidEmpty: forced,
      tokenBias: FILLER_BIAS,
      wantAttention: this.givesAttention && !options.draft,
      signal: options.signal,
    };
    const hypotheses = (await decodeGreedily(this.model.decoder, encoded, rules)) ?? [];
    return hypotheses.map((hypothesis, row) => ({ hypothesis, leadSec: leadsSec[row] ?? 0, forced }));
  }
}
