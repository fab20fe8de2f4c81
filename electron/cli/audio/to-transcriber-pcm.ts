import type { DecodedAudio } from './decoded-audio';
import { resample } from './resample';

const SAMPLE_RATE = 16_000;

/** The sound as the transcriber takes it: 16 kHz, mono, 16 bit. Peaks above full scale are clipped. */
export function toTranscriberPcm(audio: DecodedAudio): Int16Array {
  const samples = resample(audio.samples, audio.sampleRateHz, SAMPLE_RATE);
  return Int16Array.from(samples, (value) => Math.round(Math.max(-32_768, Math.min(32_767, value * 32_768))));
}
