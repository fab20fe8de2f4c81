import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FromTranscriber } from '@shared/transcriber-protocol/from-transcriber';
import { sendAnswer, sendBlock, ServiceHarness } from '@tests/support/service-harness';
import { readSampleAnswer, readSpokenFixture } from '@tests/support/spoken-fixtures';
import { buildDecoderThread, MODEL_FOLDER } from '@tests/support/test-transcriber';

let threadFile: string;
let remove: () => Promise<void>;
let folder: string;
let service: ServiceHarness;
let answer: Int16Array;

beforeAll(async () => {
  ({ threadFile, remove } = await buildDecoderThread());
  folder = await mkdtemp(join(tmpdir(), 'greenroom-transcriber-'));
  answer = (await readSampleAnswer(4)).pcm;
  service = new ServiceHarness(threadFile);
  service.send({ type: 'configure', modelFolder: MODEL_FOLDER });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await remove();
});

async function writePcm(name: string, pcm: Int16Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength));
  return path;
}

function ends(messages: FromTranscriber[]): string[] {
  return messages
    .map((message) => message.type)
    .filter((type) => type === 'done' || type === 'failed' || type === 'cancelled');
}

function lastWordSec(message: FromTranscriber): number | undefined {
  if (message.type !== 'done') return undefined;
  return message.transcript.segments.at(-1)?.words.at(-1)?.startSec;
}

describe('a live answer', () => {
  it('gives the same transcript as its file does later', async () => {
    sendAnswer(service.startLive('live'), answer, null);
    service.send({ type: 'file-start', jobId: 'file', pcmPath: await writePcm('answer.pcm', answer) });
    const live = await service.endOf('live');
    const file = await service.endOf('file');
    if (live.type !== 'done' || file.type !== 'done') throw new Error('Both should be done.');
    expect(live.droppedSamples).toBe(0);
    expect(live.transcript.segments.length).toBeGreaterThan(1);
    expect(file.transcript.segments).toEqual(live.transcript.segments);
    expect(file.transcript.speech).toEqual(live.transcript.speech);
  });

  it('says each segment once, before it is done, and ends once', async () => {
    sendAnswer(service.startLive('told'), answer, null);
    const end = await service.endOf('told');
    if (end.type !== 'done') throw new Error('It should be done.');
    const told = service.about('told');
    const segments = told.flatMap((message) => (message.type === 'segment' ? [message.segment] : []));
    expect(segments).toEqual(end.transcript.segments);
    expect(ends(told)).toEqual(['done']);
    expect(told.at(-1)?.type).toBe('done');
    expect(told[0]).toMatchObject({ type: 'speech', speaking: true });
  });

  it('shows its words while they are spoken, on the real clock', async () => {
    const port = service.startLive('spoken');
    const spokenSec = 4;
    for (let block = 0; block < spokenSec * 10; block++) {
      sendBlock(port, answer, block * 1600, 1600);
      await wait(100);
    }
    port.postMessage({ type: 'end', totalSamples: spokenSec * 16_000 });
    const end = await service.endOf('spoken');
    if (end.type !== 'done') throw new Error('It should be done.');
    const told = service.about('spoken').map(({ type }) => type);
    expect(told).toContain('partial');
    expect(told.indexOf('partial')).toBeLessThan(told.indexOf('segment'));
    expect(told.lastIndexOf('partial')).toBeLessThan(told.indexOf('segment'));
    expect(end.transcript.text).toContain('four weeks');
  });

  it('keeps its clock over a hole and says how much is missing', async () => {
    const lost = { from: 160_000, to: 176_000 };
    sendAnswer(service.startLive('holed'), answer, lost);
    const end = await service.endOf('holed');
    if (end.type !== 'done') throw new Error('It should be done.');
    expect(end.droppedSamples).toBe(16_000);
    expect(end.transcript.durationSec).toBe(answer.length / 16_000);
    const whole = await service.endOf('live');
    expect(lastWordSec(end)).toBeCloseTo(lastWordSec(whole) ?? Number.NaN, 1);
  });

  it('notices that the last blocks never came', async () => {
    const port = service.startLive('short');
    sendBlock(port, answer, 0, 1600);
    port.postMessage({ type: 'end', totalSamples: 3200 });
    expect(await service.endOf('short')).toMatchObject({ type: 'done', droppedSamples: 1600 });
  });

  it('fails when the page goes away in the middle', async () => {
    const port = service.startLive('left');
    sendBlock(port, answer, 0, 16_000);
    setTimeout(() => port.close(), 50);
    expect(await service.endOf('left')).toMatchObject({ type: 'failed', code: 'input-lost' });
  });

  it.each([
    { name: 'something else than sound', block: { type: 'audio', offset: 0, pcm: null } },
    { name: 'half a sample', block: { type: 'audio', offset: 0, pcm: new ArrayBuffer(3) } },
    {
      name: 'more than ten seconds at once',
      block: { type: 'audio', offset: 0, pcm: new ArrayBuffer(640_000) },
    },
    { name: 'a place hours away', block: { type: 'audio', offset: 1e9, pcm: new ArrayBuffer(4) } },
  ])('fails when a block holds $name', async ({ name, block }) => {
    const port = service.startLive(name);
    port.postMessage(block);
    expect(await service.endOf(name)).toMatchObject({ type: 'failed', code: 'bad-audio' });
  });

  it('stops at once when it is cancelled', async () => {
    const port = service.startLive('stopped');
    sendBlock(port, answer, 0, 64_000);
    service.send({ type: 'cancel', jobId: 'stopped' });
    expect(await service.endOf('stopped')).toMatchObject({ type: 'cancelled' });
    sendAnswer(port, answer, null);
    const next = service.startLive('next');
    next.postMessage({ type: 'end', totalSamples: 0 });
    await service.endOf('next');
    expect(ends(service.about('stopped'))).toEqual(['cancelled']);
  });
});

describe('a file', () => {
  it('waits for a live answer that begins while it is read', async () => {
    const { pcm } = await readSpokenFixture('library-move');
    const port = service.startLive('first');
    service.send({ type: 'file-start', jobId: 'later', pcmPath: await writePcm('story.pcm', pcm) });
    sendAnswer(port, answer, null);
    await service.endOf('later');
    const order = service.messages.filter(
      (message) => message.type === 'done' && (message.jobId === 'first' || message.jobId === 'later'),
    );
    expect(order.map((message) => (message.type === 'done' ? message.jobId : ''))).toEqual([
      'first',
      'later',
    ]);
  });

  it('that was cut off in the middle of a sample is read as far as it goes', async () => {
    const bytes = new Uint8Array(answer.buffer, answer.byteOffset, 160_001);
    const path = join(folder, 'cut.pcm');
    await writeFile(path, bytes);
    service.send({ type: 'file-start', jobId: 'cut', pcmPath: path });
    const end = await service.endOf('cut');
    if (end.type !== 'done') throw new Error('It should be done.');
    expect(end.transcript.durationSec).toBe(5);
    expect(end.transcript.text).toContain('four weeks');
  });

  it('that is not there is reported as missing', async () => {
    service.send({ type: 'file-start', jobId: 'gone', pcmPath: join(folder, 'gone.pcm') });
    expect(await service.endOf('gone')).toMatchObject({ type: 'failed', code: 'input-missing' });
  });

  it('that is cancelled while it is read ends as cancelled', async () => {
    const { pcm } = await readSampleAnswer(1);
    service.send({ type: 'file-start', jobId: 'long', pcmPath: await writePcm('long.pcm', pcm) });
    await service.message(
      (message): message is Extract<FromTranscriber, { type: 'segment' }> =>
        message.type === 'segment' && message.jobId === 'long',
    );
    service.send({ type: 'cancel', jobId: 'long' });
    expect(await service.endOf('long')).toMatchObject({ type: 'cancelled' });
  });
});

describe('a transcriber without models', () => {
  it('names the file and fails its jobs', async () => {
    const bare = new ServiceHarness(threadFile);
    bare.send({ type: 'configure', modelFolder: folder });
    bare.send({ type: 'file-start', jobId: 'any', pcmPath: join(folder, 'answer.pcm') });
    expect(await bare.endOf('any')).toMatchObject({ type: 'failed', code: 'model-problem' });
    expect(bare.messages[0]).toMatchObject({ type: 'model-problem', reason: 'missing' });
  });
});
