import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import type { SpeechState } from '@shared/ipc/contract';
import { launchScriptedTranscriber, newNodeChannel } from '@tests/support/launch-scripted-transcriber';
import { MemoryLog } from '@tests/support/memory-log';

let folder: string;
let client: TranscriberClient<MessagePort>;
let states: SpeechState[];
let heard: string[];
let log: MemoryLog;

const listener = {
  onSegment: (segment: { text: string }) => void heard.push(segment.text),
  onDraft: (text: string) => void heard.push(text),
};

function makeClient(modelFolder: string): void {
  client = new TranscriberClient({
    launch: launchScriptedTranscriber,
    newChannel: newNodeChannel,
    modelFolder,
    log,
    onSpeechState: (speech) => states.push(speech),
    now: () => performance.now(),
  });
}

function startClient(modelFolder: string): void {
  makeClient(modelFolder);
  client.start();
}

async function untilReady(times = 1): Promise<void> {
  await vi.waitFor(() => expect(states.filter(({ state }) => state === 'ready')).toHaveLength(times), 10_000);
}

async function soundFile(name: string, seconds: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, Buffer.alloc(seconds * 32_000));
  return path;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-'));
  states = [];
  heard = [];
  log = new MemoryLog();
  startClient(folder);
  await untilReady();
});
afterEach(async () => {
  client.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the transcriber client', () => {
  it('begins as starting and tells when the engine is ready', () => {
    expect(states).toEqual([{ state: 'ready', engine: 'scripted none' }]);
    expect(client.speech).toEqual({ state: 'ready', engine: 'scripted none' });
  });

  it('hands on the sentence that says which model file is missing', async () => {
    client.stop();
    startClient(join(folder, 'nowhere'));
    await vi.waitFor(() =>
      expect(client.speech).toEqual({ state: 'unavailable', problem: 'model.onnx is missing.' }),
    );
  });

  it('transcribes a file', async () => {
    const job = client.transcribeFile(await soundFile('answer.pcm', 2), 10_000, listener);
    expect(await job.ended).toMatchObject({ end: 'done', transcript: { durationSec: 2 }, droppedSamples: 0 });
    expect(heard).toEqual(['read answer.pcm']);
  });

  it('tells why a file could not be read', async () => {
    const job = client.transcribeFile(join(folder, 'none.pcm'), 10_000, listener);
    expect(await job.ended).toMatchObject({ end: 'failed', code: 'input-missing' });
  });

  it('listens to the sound that comes over the port, until its end', async () => {
    const job = client.listen(listener);
    job.port.postMessage({ type: 'audio', offset: 0, pcm: new Int16Array(1600).buffer }, []);
    job.port.postMessage({ type: 'end', totalSamples: 2000 }, []);
    expect(await job.ended).toMatchObject({ end: 'done', droppedSamples: 400 });
    expect(heard).toEqual(['1600 so far', 'heard 1600']);
  });

  it('listens also to somebody who speaks before the process was started', async () => {
    client.stop();
    makeClient(folder);
    const job = client.listen(listener);
    job.port.postMessage({ type: 'audio', offset: 0, pcm: new Int16Array(1600).buffer }, []);
    job.port.postMessage({ type: 'end', totalSamples: 1600 }, []);
    expect(await job.ended).toMatchObject({ end: 'done', droppedSamples: 0 });
    client.start();
    const next = client.transcribeFile(await soundFile('answer.pcm', 1), 10_000, listener);
    expect(await next.ended).toMatchObject({ end: 'done' });
    expect(states.map(({ state }) => state)).toEqual(['ready', 'ready']);
  });

  it('has nobody to take a job once it was stopped', async () => {
    client.stop();
    makeClient(folder);
    client.stop();
    expect(await client.listen(listener).ended).toEqual({ end: 'crashed' });
  });

  it('ends a live job as late that is never told its end, and goes on with others', async () => {
    const job = client.listen(listener);
    job.expectEnd(50);
    expect(await job.ended).toEqual({ end: 'late' });
    const next = client.transcribeFile(await soundFile('answer.pcm', 1), 10_000, listener);
    expect(await next.ended).toMatchObject({ end: 'done' });
    expect(states).toHaveLength(1);
    job.port.close();
  });

  it('ends a job as cancelled when it is cancelled', async () => {
    const job = client.transcribeFile(await soundFile('hang.pcm', 1), 10_000, listener);
    job.cancel();
    expect(await job.ended).toEqual({ end: 'cancelled' });
  });
});

describe('when the transcriber crashes', () => {
  it('every open job ends as crashed, and the process is started again', async () => {
    const live = client.listen(listener);
    const stuck = client.transcribeFile(await soundFile('hang.pcm', 1), 10_000, listener);
    live.port.postMessage({ type: 'crash' }, []);
    expect(await Promise.all([live.ended, stuck.ended])).toEqual([{ end: 'crashed' }, { end: 'crashed' }]);
    expect(client.speech).toEqual({ state: 'restarting' });
    await untilReady(2);
    const job = client.transcribeFile(await soundFile('answer.pcm', 1), 10_000, listener);
    expect(await job.ended).toMatchObject({ end: 'done' });
  });

  it('a job that comes before the restart ends as crashed too', async () => {
    const first = client.transcribeFile(await soundFile('crash-always.pcm', 1), 10_000, listener);
    await first.ended;
    const second = client.transcribeFile(await soundFile('answer.pcm', 1), 10_000, listener);
    expect(await second.ended).toEqual({ end: 'crashed' });
  });

  it('the user is told in the end that it keeps stopping', async () => {
    for (let crash = 1; crash <= 4; crash += 1) {
      const job = client.transcribeFile(await soundFile('crash-always.pcm', 1), 10_000, listener);
      await job.ended;
      if (crash < 4) await untilReady(crash + 1);
    }
    expect(client.speech).toMatchObject({ state: 'unavailable' });
  });

  it('a process that is stuck in a file is killed and started again', async () => {
    const job = client.transcribeFile(await soundFile('hang.pcm', 1), 50, listener);
    expect(await job.ended).toEqual({ end: 'crashed' });
    await untilReady(2);
  });

  it('a file that waits while somebody speaks is not taken for stuck', async () => {
    const live = client.listen(listener);
    const waiting = client.transcribeFile(await soundFile('hang.pcm', 1), 50, listener);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(client.speech.state).toBe('ready');
    live.port.postMessage({ type: 'end', totalSamples: 0 }, []);
    expect(await live.ended).toMatchObject({ end: 'done' });
    expect(await waiting.ended).toEqual({ end: 'crashed' });
  });

  it('a process that talks nonsense is killed, and the log says so', async () => {
    const job = client.transcribeFile(await soundFile('nonsense.pcm', 1), 10_000, listener);
    expect(await job.ended).toEqual({ end: 'crashed' });
    expect(log.lines.join('\n')).toContain('nonsense');
  });
});

describe('when the client is stopped', () => {
  it('open jobs end as cancelled and nothing starts again', async () => {
    const job = client.transcribeFile(await soundFile('hang.pcm', 1), 10_000, listener);
    client.stop();
    expect(await job.ended).toEqual({ end: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(states).toHaveLength(1);
  });
});
