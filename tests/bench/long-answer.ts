import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { callApp, waitForSession } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';
import { readAppMemory, type AppMemory } from '@tests/bench/app/app-memory';
import { beginFirstAnswer, openPractice, withDataFolder, type Practice } from '@tests/bench/app/practice';
import type { Bench, Measurement } from '@tests/bench/measurement';
import { slope } from '@tests/bench/slope';
import { readSampleAnswer } from '@tests/support/spoken-fixtures';
import { waveBytes } from '@tests/support/wave-bytes';

/** Sample answers that make three minutes and a little when said one after the other. */
const answerNumbers = [1, 3, 4];
const sampleRateHz = 16_000;
/** A breath between two of them. */
const gap = new Int16Array(sampleRateHz * 0.8);
const idleMs = 5000;
const memoryEveryMs = 5000;
/** By then the encoder and all buffers are at work. */
const settleSec = 60;
/** Reaction time between the last word and the key that says “done”. */
const reactionMs = 400;
/** The transcript of a voice this clear misses less; more would mean that a part of the answer is not there. */
const fullWordErrorRate = 0.15;

/** A three-minute answer in the real app on the real clock: how soon its text stands, and what memory it takes. */
export const longAnswer: Measurement<'delay' | 'idle' | 'recording' | 'growth' | 'transcriber'> = {
  name: 'long-answer',
  needs: ['window'],
  figures: {
    delay: {
      name: 'done to full transcript, 3-minute answer, recording',
      unit: 's',
      limit: 1.5,
      better: 'lower',
    },
    idle: { name: 'memory of the app, idle', unit: 'MB', limit: null, better: 'lower' },
    recording: { name: 'memory of the app while recording', unit: 'MB', limit: null, better: 'lower' },
    growth: {
      name: 'memory that the page gains while recording',
      unit: 'MB a minute',
      limit: 10,
      better: 'lower',
    },
    transcriber: { name: 'memory of the transcriber in the app', unit: 'MB', limit: 600, better: 'lower' },
  },
  measure: (bench) =>
    withDataFolder(async (folder) => {
      const spoken = await joinAnswers();
      const file = join(folder, 'answer.wav');
      await writeFile(file, waveBytes(spoken.pcm, { sampleRateHz, channels: 1 }));
      const practice = await openPractice(bench, join(folder, 'data'));
      try {
        return await measureAnswer(practice, bench, { ...spoken, file });
      } finally {
        await practice.app.close();
      }
    }),
};

/** The memory at a moment of the answer. */
interface Look extends AppMemory {
  atSec: number;
}

interface LongAnswer {
  file: string;
  pcm: Int16Array;
  text: string;
}

async function measureAnswer(practice: Practice, { say }: Bench, { file, pcm, text }: LongAnswer) {
  const { app, page } = practice;
  await page.getByText('Getting the transcriber ready').waitFor({ state: 'detached' });
  await wait(idleMs);
  const idle = await readAppMemory(app);
  const key = await beginFirstAnswer(practice);
  say(`Speaking for ${Math.round(pcm.length / sampleRateHz)} s.`);
  const whileRecording = await memoryDuring(practice, speak(page, file));
  await wait(reactionMs);
  const doneAtMs = performance.now();
  await page.keyboard.press('Space');
  await waitForSession(
    page,
    key.sessionId,
    ({ takes }) => takes.some(({ id, transcription }) => id === key.takeId && transcription.state === 'done'),
    'the transcript',
  );
  const delaySec = (performance.now() - doneAtMs) / 1000;
  const heard = await heardText(practice, key);
  const errorRate = wordErrorRate([countWordErrors(text, heard)]);
  if (errorRate > fullWordErrorRate) {
    throw new Error(`The transcript is not whole: ${(100 * errorRate).toFixed(0)} % of its words are wrong.`);
  }
  const settled = whileRecording
    .filter(({ atSec }) => atSec >= settleSec)
    .map(({ atSec, pageMb }) => ({ at: atSec, value: pageMb }));
  const peakMb = (of: keyof AppMemory) => Math.max(...whileRecording.map((each) => each[of]));
  return {
    delay: {
      value: delaySec,
      note: `${Math.round(pcm.length / sampleRateHz)} s spoken, word error rate ${(100 * errorRate).toFixed(1)} %`,
    },
    idle: { value: idle.totalMb, note: 'all processes, at home, the speech model loaded' },
    recording: { value: peakMb('totalMb'), note: `the most of ${whileRecording.length} looks` },
    growth: {
      value: Math.round(slope(settled) * 60 * 10) / 10,
      note: `from ${settleSec} s on, to ${settled.at(-1)?.value.toFixed(0)} MB; a page that kept its recording would gain some 20`,
    },
    transcriber: { value: peakMb('transcriberMb') },
  };
}

async function memoryDuring({ app, page }: Practice, speaking: Promise<void>): Promise<Look[]> {
  const looks: Look[] = [];
  const beganMs = performance.now();
  const ended = speaking.then(() => 'ended' as const);
  const developer = await page.context().newCDPSession(page);
  do {
    const asItIs = await readAppMemory(app);
    // What the page has thrown away is no growth, and the driver throws away much: it hands over the speech as text.
    await developer.send('HeapProfiler.collectGarbage');
    const { pageMb } = await readAppMemory(app);
    looks.push({ ...asItIs, pageMb, atSec: (performance.now() - beganMs) / 1000 });
  } while ((await Promise.race([ended, wait(memoryEveryMs, 'goes on' as const)])) === 'goes on');
  return looks;
}

async function heardText({ page }: Practice, key: TakeKey): Promise<string> {
  const { transcript } = await callApp(page, 'take:review', key);
  return transcript?.versions[transcript.activeVersion]?.text ?? '';
}

async function joinAnswers(): Promise<{ pcm: Int16Array; text: string }> {
  const answers = await Promise.all(answerNumbers.map(readSampleAnswer));
  const parts = answers.flatMap(({ pcm }) => [pcm, gap]);
  const pcm = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    pcm.set(part, end);
    end += part.length;
  }
  return { pcm, text: answers.map(({ text }) => text).join(' ') };
}
