import type { Scope } from '@renderer/media/scope';
import { mixToMono } from './mix-to-mono';
import type { SoundBlock } from './sound-block';

/** Not part of the DOM library: Chromium has it in windows, the standard in workers only. */
interface TrackProcessor {
  readonly readable: ReadableStream<AudioData>;
}
type MakeTrackProcessor = new (init: { track: MediaStreamTrack; maxBufferSize: number }) => TrackProcessor;

/** Blocks of 10 ms that wait while the page is busy. What comes beyond ten seconds is lost, oldest first. */
const WAITING_BLOCKS = 1000;

function trackProcessor(): MakeTrackProcessor | null {
  const found: unknown = Reflect.get(globalThis, 'MediaStreamTrackProcessor');
  return typeof found === 'function' ? (found as MakeTrackProcessor) : null;
}

/** Whether this runtime can read a track without an audio context. */
export function canReadTracks(): boolean {
  return trackProcessor() !== null;
}

/**
 * Reads a microphone track as it is captured. An audio context would pull the same sound at the pace of the loudspeaker
 * and fill with silence, or throw away, whatever the two clocks disagree about: with both cores busy it lost 1.3 of 20
 * seconds where this lost none.
 */
export async function readTrackSound(
  scope: Scope,
  track: MediaStreamTrack,
  onBlock: (block: SoundBlock) => void,
): Promise<void> {
  const Processor = trackProcessor();
  if (!Processor) throw new Error('This runtime cannot read tracks.');
  const reader = new Processor({ track, maxBufferSize: WAITING_BLOCKS }).readable.getReader();
  scope.add(() => void reader.cancel());
  const read = async (): Promise<void> => {
    for (;;) {
      const { value: sound, done } = await reader.read();
      if (done) return;
      const block = takeOut(sound);
      sound.close();
      onBlock(block);
    }
  };
  read().catch((error: unknown) => console.error('The microphone could not be read any more.', error));
}

function takeOut(sound: AudioData): SoundBlock {
  const { numberOfChannels, numberOfFrames, sampleRate, timestamp } = sound;
  const channels = Array.from({ length: numberOfChannels }, (_, planeIndex) => {
    const samples = new Float32Array(numberOfFrames);
    sound.copyTo(samples, { planeIndex, format: 'f32-planar' });
    return samples;
  });
  const endMs = timestamp / 1000 + (numberOfFrames / sampleRate) * 1000;
  return { samples: mixToMono(channels), rateHz: sampleRate, endMs };
}
