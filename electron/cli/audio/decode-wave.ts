import { AudioSampleSink, BufferSource, Input, WAVE, type InputAudioTrack } from 'mediabunny';
import type { DecodedAudio } from './decoded-audio';
import { joinSamples, mixToMono } from './mix-to-mono';

async function decodeTrack(track: InputAudioTrack): Promise<Float32Array> {
  const blocks: Float32Array[] = [];
  for await (const sample of new AudioSampleSink(track).samples()) {
    const channels = Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
      const plane = new Float32Array(sample.numberOfFrames);
      sample.copyTo(plane, { planeIndex, format: 'f32-planar' });
      return plane;
    });
    sample.close();
    blocks.push(mixToMono(channels));
  }
  return joinSamples(blocks);
}

/** Decodes a whole WAVE file: integers of 8 to 32 bit, floats, A-law and mu-law. Null if it is no readable WAVE. */
export async function decodeWave(bytes: Uint8Array): Promise<DecodedAudio | null> {
  const input = new Input({ source: new BufferSource(bytes), formats: [WAVE] });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (!track || !(await track.canDecode())) return null;
    const samples = await decodeTrack(track);
    return samples.length > 0 ? { samples, sampleRateHz: track.sampleRate } : null;
  } catch (error) {
    // mediabunny tells broken headers by plain errors; what stands in them is of no use to a person with a broken file.
    if (error instanceof Error) return null;
    throw error;
  } finally {
    input.dispose();
  }
}
