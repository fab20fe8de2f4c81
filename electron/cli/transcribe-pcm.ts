import { floatSamples } from '@electron/transcriber/live-input';
import type { OpenTranscriber } from '@electron/transcriber/open-transcriber';
import type { Transcript } from '@shared/model/transcript';

/** Samples handed over at a time: as many as the app's microphone gives, a tenth of a second. */
const BLOCK_SAMPLES = 1600;

/** Sends 16 kHz mono sound through the pipeline of the live interview, as fast as it will go. */
export async function transcribePcm(transcriber: OpenTranscriber, pcm: Int16Array): Promise<Transcript> {
  const { run } = transcriber.startRun({
    urgent: true,
    maxPending: 2,
    signal: new AbortController().signal,
    onSegment: () => undefined,
  });
  for (let at = 0; at < pcm.length; at += BLOCK_SAMPLES) {
    await run.push(floatSamples(pcm.subarray(at, at + BLOCK_SAMPLES)));
  }
  return run.finish();
}
