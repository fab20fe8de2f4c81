import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechCheck } from '@electron/main/transcription/speech-check';
import { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import { launchScriptedTranscriber, newNodeChannel } from '@tests/support/launch-scripted-transcriber';
import { MemoryLog } from '@tests/support/memory-log';

let folder: string;
let client: TranscriberClient<MessagePort>;
let check: SpeechCheck<MessagePort>;
let heard: string[];

function makeCheck(modelFolder: string): void {
  client = new TranscriberClient({
    launch: launchScriptedTranscriber,
    newChannel: newNodeChannel,
    modelFolder,
    log: new MemoryLog(),
    onSpeechState: () => undefined,
    now: () => performance.now(),
  });
  let ids = 0;
  check = new SpeechCheck({
    transcriber: client,
    newId: () => `check-${(ids += 1)}`,
    emit: (_name, { checkId, text }) => void heard.push(`${checkId} ${text}`),
  });
  client.start();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-'));
  heard = [];
  makeCheck(folder);
});
afterEach(async () => {
  client.stop();
  await rm(folder, { recursive: true, force: true });
});

function begin(): { checkId: string; port: MessagePort } {
  const begun = check.begin();
  if (!begun.ok) throw new Error(begun.error.message);
  return begun.value;
}

function say(port: MessagePort, samples: number): void {
  port.postMessage({ type: 'audio', offset: 0, pcm: new Int16Array(samples).buffer }, []);
  port.postMessage({ type: 'end', totalSamples: samples }, []);
}

describe('the spoken sentence of the device check', () => {
  it('is told while it is spoken, and whole at the end', async () => {
    const { checkId, port } = begin();
    say(port, 1600);
    expect(await check.finish(checkId)).toEqual({ ok: true, value: { text: 'heard 1600' } });
    expect(heard).toEqual(['check-1 1600 so far', 'check-1 heard 1600']);
  });

  it('can be finished once', async () => {
    const { checkId, port } = begin();
    say(port, 1600);
    await check.finish(checkId);
    expect(await check.finish(checkId)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('gives way to a new one', async () => {
    const first = begin();
    const second = begin();
    expect(await check.finish(first.checkId)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    say(second.port, 3200);
    expect(await check.finish(second.checkId)).toEqual({ ok: true, value: { text: 'heard 3200' } });
    first.port.close();
  });

  it('says so when the transcriber stops in the middle of it', async () => {
    const { checkId, port } = begin();
    port.postMessage({ type: 'crash' }, []);
    expect(await check.finish(checkId)).toMatchObject({ ok: false, error: { code: 'transcriber-down' } });
    expect(check.begin()).toMatchObject({ ok: false, error: { code: 'transcriber-down' } });
  });

  it('is refused with the reason when the models are missing', async () => {
    client.stop();
    makeCheck(join(folder, 'nowhere'));
    await vi.waitFor(() => expect(client.speech.state).toBe('unavailable'), 5000);
    expect(check.begin()).toEqual({
      ok: false,
      error: { code: 'model-missing', message: 'model.onnx is missing.' },
    });
  });
});
