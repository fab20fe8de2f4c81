import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { remuxInProcess, type LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import { TakeFinaliser } from '@electron/main/recording/take-finaliser';
import { bundleNodeEntry } from '@tests/support/bundle-node-entry';
import { forkProcess } from '@tests/support/fork-process';
import { recordedTake } from '@tests/support/recorded-take';
import { scratchFolder } from '@tests/support/scratch-folder';
import { FilePathSource, Input, WEBM, type InputTrack } from 'mediabunny';
import { beforeAll, describe, expect, it } from 'vitest';

let launch: LaunchRemuxProcess;

beforeAll(async () => {
  launch = forkProcess(await bundleNodeEntry('electron/remuxer/index.ts'));
});

/** A copy of the recording, cut to so many bytes. */
function recording(sizeBytes?: number): string {
  const path = join(scratchFolder(), 'take.webm');
  copyFileSync(recordedTake.path, path);
  if (sizeBytes !== undefined) truncateSync(path, sizeBytes);
  return path;
}

const never: LaunchRemuxProcess = () => {
  throw new Error('a process was started');
};

const dying: LaunchRemuxProcess = () => {
  const remuxer = launch();
  remuxer.kill();
  return remuxer;
};

async function packetsOf(path: string): Promise<{ duration: number; packets: number[] }> {
  const input = new Input({ source: new FilePathSource(path), formats: [WEBM] });
  const tracks: InputTrack[] = await input.getTracks();
  const stats = await Promise.all(tracks.map((track) => track.computePacketStats()));
  const duration = await input.computeDuration();
  input.dispose();
  return { duration, packets: stats.map((each) => each.packetCount) };
}

/** The ids of EBML elements that stand in the finished file and not in the recorder's. */
const cuesId = Buffer.from([0x1c, 0x53, 0xbb, 0x6b]);
const durationId = Buffer.from([0x44, 0x89]);

describe('finishing a recorded file', () => {
  it('gives it its duration and an index and keeps every packet', async () => {
    const path = recording();
    const before = await packetsOf(path);
    expect(readFileSync(path).includes(cuesId)).toBe(false);
    const finished = await new TakeFinaliser({ launch }).finalise(path, recordedTake.durationMs);
    expect(finished).toEqual({ seekable: true, durationMs: recordedTake.durationMs });
    const after = await packetsOf(path);
    expect(after.packets).toEqual(before.packets);
    expect(after.duration * 1000).toBeCloseTo(recordedTake.durationMs, 0);
    const bytes = readFileSync(path);
    expect(bytes.includes(cuesId) && bytes.subarray(0, 500).includes(durationId)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['take.webm']);
  });

  it.each([12_000, 25_000, 60_001, 104_000])(
    'keeps all whole packets of a file that was cut off after %i bytes, in the middle of its one cluster',
    async (sizeBytes) => {
      const path = recording(sizeBytes);
      const finished = await new TakeFinaliser({ launch }).finalise(path, 0);
      const expectedMs = (recordedTake.durationMs * sizeBytes) / statSync(recordedTake.path).size;
      expect(finished.seekable).toBe(true);
      expect(Math.abs((finished.durationMs ?? 0) - expectedMs)).toBeLessThan(1000);
      expect(statSync(path).size).toBeGreaterThan(sizeBytes * 0.9);
    },
  );

  it.each([
    ['an empty file', 0],
    ['200 bytes, cut inside the header', 200],
    ['a file without its first cluster', 1000],
  ])('leaves %s as it is, without starting a process', async (_, sizeBytes) => {
    const path = recording(sizeBytes);
    const finished = await new TakeFinaliser({ launch: never }).finalise(path, 0);
    expect(finished).toMatchObject({ seekable: false });
    expect(statSync(path).size).toBe(sizeBytes);
  });

  it('ends a process that hangs and keeps the original', async () => {
    const path = recording();
    const script = join(scratchFolder(), 'hang.cjs');
    writeFileSync(script, "process.on('message', () => { for (;;); });");
    let gone = false;
    const hanging: LaunchRemuxProcess = () => {
      const remuxer = forkProcess(script)();
      remuxer.onExit(() => (gone = true));
      return remuxer;
    };
    const finaliser = new TakeFinaliser({ launch: hanging, timeLimitMs: () => 500 });
    expect(await finaliser.finalise(path, 0)).toEqual({
      seekable: false,
      durationMs: null,
      reason: 'no answer within 500 ms',
    });
    expect(readFileSync(path).equals(readFileSync(recordedTake.path))).toBe(true);
    await expect.poll(() => gone).toBe(true);
  });

  it.each([0, 20, 46, 100, 185, 200, 300])(
    'gets an answer for a file that is cut after %i bytes even without the first look',
    async (sizeBytes) => {
      const path = recording(sizeBytes);
      const request = { type: 'remux', inputPath: path, outputPath: `${path}.remux` } as const;
      const answer = await remuxInProcess(launch, request, 5000);
      expect(JSON.stringify(answer)).not.toContain('no answer');
    },
  );

  it('keeps the original when the middle is damaged and the rest would be dropped', async () => {
    const path = recording();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 30_000, 31_500);
    writeFileSync(path, bytes);
    const finished = await new TakeFinaliser({ launch }).finalise(path, recordedTake.durationMs);
    expect(finished).toMatchObject({ seekable: false });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(existsSync(`${path}.remux`)).toBe(false);
  });

  it('keeps the original when the process dies', async () => {
    const path = recording();
    const finished = await new TakeFinaliser({ launch: dying }).finalise(path, 0);
    expect(finished).toMatchObject({ seekable: false, reason: expect.stringContaining('without an answer') });
    expect(statSync(path).size).toBe(statSync(recordedTake.path).size);
  });
});
