import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createInterviewerVoice,
  type SpeechEnding,
  type VoiceChoice,
} from '@renderer/media/interviewer-voice';
import { readingTimeMs } from '@renderer/media/voice/reading-time';
import { speakableText } from '@renderer/media/voice/speakable-text';
import type { FliteReply, FliteRequest } from '@renderer/media/voice/flite-messages';

const line = 'Tell me about a time when you decided quickly.';
const embedded: VoiceChoice = { source: 'embedded', name: null, rate: 1, volume: 0.9 };
const off: VoiceChoice = { ...embedded, source: 'off' };

/** The worker behind the embedded voice, answered by the test. */
class WorkerDouble extends EventTarget {
  static requests: FliteRequest[] = [];
  static reply: (request: FliteRequest) => FliteReply = ({ id }) => ({ id, wav: new ArrayBuffer(100) });
  terminate = vi.fn<() => void>();
  postMessage(request: FliteRequest): void {
    WorkerDouble.requests.push(request);
    const data = WorkerDouble.reply(request);
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), { data })));
  }
}

/** A player that ends when the test says so. */
class PlayerDouble extends EventTarget {
  static last: PlayerDouble | null = null;
  duration = 3;
  volume = 1;
  constructor() {
    super();
    PlayerDouble.last = this;
  }
  play = () => Promise.resolve();
  pause = vi.fn<() => void>();
}

beforeEach(() => {
  vi.useFakeTimers();
  WorkerDouble.requests = [];
  WorkerDouble.reply = ({ id }) => ({ id, wav: new ArrayBuffer(100) });
  vi.stubGlobal('Worker', WorkerDouble);
  vi.stubGlobal('Audio', PlayerDouble);
  URL.createObjectURL = () => 'blob:line';
  URL.revokeObjectURL = vi.fn<(url: string) => void>();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the voice of the interviewer', () => {
  it('speaks a line to its end, at the chosen volume', async () => {
    const spoken = createInterviewerVoice().speak(line, embedded);
    await spoken.started;
    await vi.waitFor(() => expect(PlayerDouble.last?.volume).toBe(0.9));
    PlayerDouble.last?.dispatchEvent(new Event('ended'));
    expect(await spoken.finished).toBe('spoken');
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:line');
  });

  it('speaks faster by a shorter stretch, and falls back to the first voice for an unknown name', async () => {
    const spoken = createInterviewerVoice().speak(line, { ...embedded, name: 'nobody', rate: 1.25 });
    await spoken.started;
    expect(WorkerDouble.requests[0]).toMatchObject({ voice: 'slt', stretch: 0.8 });
  });

  it('makes a prepared line once', async () => {
    const voice = createInterviewerVoice();
    voice.prepare(line, embedded);
    await voice.speak(line, embedded).started;
    expect(WorkerDouble.requests).toHaveLength(1);
  });

  it('stops when it is told to, and when another line begins', async () => {
    const voice = createInterviewerVoice();
    const first = voice.speak(line, embedded);
    await first.started;
    const second = voice.speak('Another line.', off);
    expect(await first.finished).toBe('stopped');
    second.stop();
    expect(await second.finished).toBe('stopped');
  });

  it('leaves a line on show for its reading time when the voice is off', async () => {
    const spoken = createInterviewerVoice().speak(line, off);
    const ended = vi.fn<(ending: SpeechEnding) => void>();
    void spoken.finished.then(ended);
    await vi.advanceTimersByTimeAsync(readingTimeMs(line) - 10);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(ended).toHaveBeenCalledWith('silent');
    expect(WorkerDouble.requests).toEqual([]);
  });

  it('goes on in writing when the voice fails, and tells of it once', async () => {
    WorkerDouble.reply = ({ id }) => ({ id, problem: 'no voice file' });
    const onProblem = vi.fn<(problem: string) => void>();
    const voice = createInterviewerVoice(onProblem);
    for (const text of [line, 'And another line.']) {
      const spoken = voice.speak(text, embedded);
      await vi.advanceTimersByTimeAsync(readingTimeMs(line) + 10);
      expect(await spoken.finished).toBe('silent');
    }
    expect(onProblem).toHaveBeenCalledExactlyOnceWith('no voice file');
  });

  it('does not wait for ever for a sound device that went away', async () => {
    const onProblem = vi.fn<(problem: string) => void>();
    const spoken = createInterviewerVoice(onProblem).speak(line, embedded);
    await spoken.started;
    await vi.advanceTimersByTimeAsync(0);
    PlayerDouble.last?.dispatchEvent(new Event('loadedmetadata'));
    await vi.advanceTimersByTimeAsync(7100 + readingTimeMs(line));
    expect(await spoken.finished).toBe('silent');
    expect(onProblem).toHaveBeenCalledOnce();
  });

  it('says in writing what a system without voices cannot say', async () => {
    const onProblem = vi.fn<(problem: string) => void>();
    const spoken = createInterviewerVoice(onProblem).speak(line, { ...embedded, source: 'system' });
    await vi.advanceTimersByTimeAsync(readingTimeMs(line) + 10);
    expect(await spoken.finished).toBe('silent');
    expect(onProblem).toHaveBeenCalledOnce();
  });
});

describe('a line for a voice that knows plain ASCII only', () => {
  it.each([
    ['It’s “ready” — now…', 'It\'s "ready", now.'],
    ['£42,000–£65,000 a year', '42,000 to 65,000 pounds a year'],
    ['3–5 weeks, 20% & more', '3 to 5 weeks, 20 percent and more'],
    ['Zoë’s résumé', "Zoe's resume"],
    ['a £5 note', 'a 5 pounds note'],
  ])('reads %s as %s', (written, spoken) => {
    expect(speakableText(written)).toBe(spoken);
  });
});
