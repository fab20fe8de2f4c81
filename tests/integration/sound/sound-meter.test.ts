import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureInProcess, type LaunchSoundProcess } from '@electron/main/sound/sound-process';
import type { SoundMeterAnswer } from '@shared/sound-meter-protocol/messages';
import { bundleNodeEntry } from '@tests/support/bundle-node-entry';
import { scratchFolder } from '@tests/support/scratch-folder';
import { forkProcess } from '@tests/support/fork-process';
import { readSampleAnswer } from '@tests/support/spoken-fixtures';

let launch: LaunchSoundProcess;
let sample = new Int16Array(0);

beforeAll(async () => {
  launch = forkProcess(await bundleNodeEntry('electron/sound-meter/index.ts'));
  sample = Int16Array.from((await readSampleAnswer(1)).pcm);
});

/** The sample answer as a take stores it. */
function storedSample(): string {
  const path = join(scratchFolder(), 'audio.pcm');
  writeFileSync(path, new Uint8Array(sample.buffer));
  return path;
}

function measure(pcmPath: string, timeLimitMs = 30_000): Promise<SoundMeterAnswer> {
  const { signal } = new AbortController();
  const speech = [{ startSec: 0, endSec: sample.length / 16_000 }];
  return measureInProcess(launch, { type: 'measure', pcmPath, speech }, { timeLimitMs, signal });
}

describe('the sound meter in a process of its own', () => {
  it('measures a stored answer, the same each time', async () => {
    const answer = await measure(storedSample());
    if (answer.type === 'failed') throw new Error(answer.reason);
    expect(answer.sound.pitchMedianHz).toBeGreaterThan(60);
    expect(answer.sound.loudnessVariationDb).toBeGreaterThan(2);
    expect(answer.sound.curve).toHaveLength(Math.ceil(sample.length / 16_000 - 0.03));
    expect(await measure(storedSample())).toEqual(answer);
  });

  it('says why a file cannot be measured', async () => {
    expect(await measure('/nowhere/audio.pcm')).toMatchObject({
      type: 'failed',
      reason: expect.stringContaining('ENOENT') as string,
    });
  });

  it('is ended when it takes too long', async () => {
    expect(await measure(storedSample(), 1)).toEqual({ type: 'failed', reason: 'no answer within 1 ms' });
  });
});
