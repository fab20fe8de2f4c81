import type { Scope } from '@renderer/media/scope';
import { SAMPLE_RATE } from './pcm-format';
import workletUrl from './pcm-worklet.ts?worker&url';
import type { SoundBlock } from './sound-block';

/**
 * Reads a microphone track through an audio context, for a runtime that cannot read tracks. Chromium resamples to the
 * rate of the context.
 */
export async function readWorkletSound(
  scope: Scope,
  track: MediaStreamTrack,
  onBlock: (block: SoundBlock) => void,
): Promise<void> {
  // A larger buffer than for music games: nobody listens to this context, and each underrun is a hole in the answer.
  const context = new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'playback' });
  scope.add(() => void context.close());
  await context.audioWorklet.addModule(workletUrl);
  if (scope.closed) return;
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const node = new AudioWorkletNode(context, 'pcm-tap', {
    numberOfOutputs: 0,
    channelCount: 1,
    channelCountMode: 'explicit',
  });
  scope.listen(node.port, 'message', (event) => {
    const { samples, endMs } = (event as MessageEvent<Pick<SoundBlock, 'samples' | 'endMs'>>).data;
    onBlock({ samples, endMs, rateHz: context.sampleRate });
  });
  node.port.start();
  source.connect(node);
  scope.add(() => {
    source.disconnect();
    node.port.close();
  });
  await context.resume();
}
