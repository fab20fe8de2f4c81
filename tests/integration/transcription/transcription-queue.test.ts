import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import { TranscriptionQueue } from '@electron/main/transcription/transcription-queue';
import type { Session, Take, TranscriptionState } from '@shared/model/session';
import { launchScriptedTranscriber, newNodeChannel } from '@tests/support/launch-scripted-transcriber';
import { MemoryLog } from '@tests/support/memory-log';
import { MemoryTranscripts } from '@tests/support/memory-transcripts';

let folder: string;
let transcripts: MemoryTranscripts;
let client: TranscriberClient<MessagePort>;
let queue: TranscriptionQueue<MessagePort>;
let announced: string[];
let log: MemoryLog;

function makeQueue(modelFolder: string): void {
  log = new MemoryLog();
  client = new TranscriberClient({
    launch: launchScriptedTranscriber,
    newChannel: newNodeChannel,
    modelFolder,
    log,
    onSpeechState: () => queue.proceed(),
    now: () => performance.now(),
  });
  queue = new TranscriptionQueue({
    transcriber: client,
    transcripts,
    announce: (name, payload) => {
      announced.push(`${name} ${payload.takeId} ${'text' in payload ? payload.text : payload.segment.text}`);
    },
    log,
  });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-'));
  transcripts = new MemoryTranscripts(folder);
  announced = [];
  makeQueue(folder);
});
afterEach(async () => {
  client.stop();
  await queue.settled();
  await rm(folder, { recursive: true, force: true });
});

const key = (takeId: string): { sessionId: string; takeId: string } => ({ sessionId: 's', takeId });

async function record(takeId: string, seconds: number): Promise<void> {
  await writeFile(join(folder, `${takeId}.pcm`), Buffer.alloc(seconds * 32_000));
}

function speak(port: MessagePort, seconds: number): void {
  for (let block = 0; block < seconds; block += 1) {
    port.postMessage({ type: 'audio', offset: block * 16_000, pcm: new Int16Array(16_000).buffer }, []);
  }
}

async function untilState(takeId: string, state: TranscriptionState['state']): Promise<void> {
  await vi.waitFor(() => expect(transcripts.state(takeId)).toBe(state), 10_000);
}

function sessionWith(
  deletedAt: string | null,
  takes: Pick<Take, 'id' | 'state' | 'transcription'>[],
): Session {
  return { id: 's', deletedAt, takes } as Session;
}

describe('a take that is transcribed while it is spoken', () => {
  it('is done from what was heard, and its words are announced as they come', async () => {
    client.start();
    const port = queue.beginLive(key('t1'));
    speak(port, 2);
    await record('t1', 2);
    port.postMessage({ type: 'end', totalSamples: 32_000 }, []);
    queue.wanted(key('t1'));
    await untilState('t1', 'done');
    expect(transcripts.texts('t1')).toEqual(['heard 32000']);
    expect(transcripts.history('t1')).toEqual(['running', 'done']);
    expect(announced).toContain('transcript:draft-changed t1 16000 so far');
    expect(announced).toContain('transcript:segment-added t1 heard 32000');
  });

  it('is read from its file when samples were lost on the way', async () => {
    client.start();
    const port = queue.beginLive(key('t1'));
    speak(port, 1);
    await record('t1', 3);
    port.postMessage({ type: 'end', totalSamples: 48_000 }, []);
    queue.wanted(key('t1'));
    await untilState('t1', 'done');
    expect(transcripts.texts('t1')).toEqual(['read t1.pcm']);
  });

  it('is read from its file when the transcriber crashed in the middle of the answer', async () => {
    client.start();
    const port = queue.beginLive(key('t1'));
    speak(port, 1);
    port.postMessage({ type: 'crash' }, []);
    await vi.waitFor(() => expect(client.speech.state).toBe('restarting'), 5000);
    await record('t1', 3);
    queue.wanted(key('t1'));
    await untilState('t1', 'done');
    expect(transcripts.texts('t1')).toEqual(['read t1.pcm']);
    expect(transcripts.history('t1')).toEqual(['running', 'waiting', 'running', 'done']);
  });

  it('is read from its file when nobody listened at its beginning', async () => {
    client.start();
    const listener = { onSegment: () => undefined, onDraft: () => undefined };
    await client.transcribeFile(join(folder, 'crash-always.pcm'), 10_000, listener).ended;
    const port = queue.beginLive(key('t1'));
    await record('t1', 1);
    queue.wanted(key('t1'));
    await untilState('t1', 'done');
    expect(transcripts.texts('t1')).toEqual(['read t1.pcm']);
    port.close();
  });
});

describe('a take that waits for its file to be read', () => {
  it('is taken up at the next start', async () => {
    await record('t1', 1);
    await record('t2', 1);
    await transcripts.setState(key('t1'), { state: 'waiting' });
    await transcripts.setState(key('t2'), { state: 'waiting' });
    await queue.resume();
    client.start();
    await untilState('t1', 'done');
    await untilState('t2', 'done');
    expect([transcripts.texts('t1'), transcripts.texts('t2')]).toEqual([['read t1.pcm'], ['read t2.pcm']]);
  });

  it('is read once, however often it is asked for', async () => {
    client.start();
    await record('t1', 1);
    queue.wanted(key('t1'));
    queue.wanted(key('t1'));
    queue.sessionChanged(
      sessionWith(null, [{ id: 't1', state: 'ready', transcription: { state: 'waiting' } }]),
    );
    await untilState('t1', 'done');
    await queue.settled();
    expect(transcripts.texts('t1')).toEqual(['read t1.pcm']);
  });

  it('lets whoever speaks go first', async () => {
    client.start();
    await vi.waitFor(() => expect(client.speech.state).toBe('ready'), 5000);
    const port = queue.beginLive(key('t2'));
    await record('t1', 1);
    queue.wanted(key('t1'));
    speak(port, 1);
    await vi.waitFor(() => expect(announced).toHaveLength(1), 5000);
    expect(transcripts.history('t1')).toEqual([]);
    await record('t2', 1);
    port.postMessage({ type: 'end', totalSamples: 16_000 }, []);
    queue.wanted(key('t2'));
    await untilState('t1', 'done');
    expect(transcripts.state('t2')).toBe('done');
  });

  it('waits on while the models are missing, without a failure', async () => {
    makeQueue(join(folder, 'nowhere'));
    client.start();
    await record('t1', 1);
    queue.wanted(key('t1'));
    await vi.waitFor(() => expect(client.speech.state).toBe('unavailable'), 5000);
    await queue.settled();
    expect(transcripts.history('t1')).toEqual([]);
  });

  it('is tried again when the transcriber crashed over it', async () => {
    client.start();
    await record('crash-once', 1);
    queue.wanted(key('crash-once'));
    await untilState('crash-once', 'done');
    expect(transcripts.history('crash-once')).toEqual(['running', 'waiting', 'running', 'done']);
  });

  it('fails when the transcriber crashed over it twice, and the next take is read', async () => {
    client.start();
    await record('crash-always', 1);
    await record('t2', 1);
    queue.wanted(key('crash-always'));
    queue.wanted(key('t2'));
    await untilState('t2', 'done');
    await untilState('crash-always', 'failed');
    expect(transcripts.states.get('crash-always')?.at(-1)).toMatchObject({ code: 'transcriber-down' });
  });

  it('fails with the reason when its transcript cannot be saved', async () => {
    client.start();
    transcripts.refuseToSave = true;
    await record('t1', 1);
    queue.wanted(key('t1'));
    await untilState('t1', 'failed');
    expect(transcripts.states.get('t1')?.at(-1)).toMatchObject({ code: 'disk-full' });
  });
});

describe('a session that is deleted', () => {
  const waiting = { id: 'hang', state: 'ready', transcription: { state: 'waiting' } } as const;

  it('stops the work on its takes, and being restored begins it again', async () => {
    client.start();
    await record('hang', 1);
    queue.wanted(key('hang'));
    await untilState('hang', 'running');
    queue.sessionChanged(sessionWith('2026-01-01T00:00:00Z', [waiting]));
    await queue.settled();
    expect(transcripts.history('hang')).toEqual(['running']);
    queue.sessionChanged(sessionWith(null, [waiting]));
    await vi.waitFor(() => expect(transcripts.history('hang')).toEqual(['running', 'running']), 5000);
  });
});

describe('a take without sound', () => {
  it('is listened to no more once its recording has ended', async () => {
    client.start();
    queue.beginLive(key('t1'));
    const transcription = { state: 'failed', code: 'no-sound', message: '' } as const;
    queue.sessionChanged(sessionWith(null, [{ id: 't1', state: 'ready', transcription }]));
    await record('t2', 1);
    queue.wanted(key('t2'));
    await untilState('t2', 'done');
    expect(transcripts.history('t1')).toEqual([]);
  });
});

describe('the log', () => {
  it('tells how jobs ended without a word of what was said', async () => {
    client.start();
    await record('t1', 1);
    queue.wanted(key('t1'));
    await untilState('t1', 'done');
    const lines = log.lines.join('\n');
    expect(lines).toContain('transcription ended');
    expect(lines).not.toContain('read t1.pcm');
  });
});
