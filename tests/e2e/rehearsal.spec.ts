import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehearse } from '#scripts/rehearsal/rehearse.mjs';
import { runChild } from '#scripts/setup/child.mjs';
import { readAudioFile } from '@electron/cli/audio/read-audio-file';
import { toTranscriberPcm } from '@electron/cli/audio/to-transcriber-pcm';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';
import { expect, projectRoot, test } from '@tests/support/running-app/app-test';
import { noticeSentences, spokenSample } from '@tests/support/running-app/spoken-file';
import { waveBytes } from '@tests/support/wave-bytes';

const { file: sample, text } = spokenSample(4);
const said = text.split('\n')[0] ?? '';
const rate = 16_000;

/** It runs on the real clock, on whatever else the machine does. */
const timeLimitMs = 150_000;

/** Runs the rehearsal as a user does. */
function runRehearsal(...args: string[]) {
  const command = [join(projectRoot, 'scripts', 'rehearse.mjs'), ...args];
  return runChild(process.execPath, command, { cwd: projectRoot, timeLimitMs });
}

/** The first two sentences of the sample as a stereo file. */
async function writeShortAnswer(file: string): Promise<void> {
  const sound = await readAudioFile(sample);
  if (!sound.ok) throw new Error(sound.problem);
  const mono = toTranscriberPcm(sound.audio).subarray(0, noticeSentences[1].toSec * rate);
  const stereo = Int16Array.from({ length: mono.length * 2 }, (_, at) => mono[Math.floor(at / 2)] ?? 0);
  writeFileSync(file, waveBytes(stereo, { sampleRateHz: rate, channels: 2 }));
}

const number = expect.any(Number);
const string = expect.any(String);

test('one command takes an interview and leaves pictures, a report and a summary', async ({ greenroom }) => {
  test.setTimeout(timeLimitMs + 30_000);
  const out = join(greenroom.folder(), 'out');
  mkdirSync(out);
  for (const name of ['99-earlier-dark.png', 'mine.png', 'notes.txt']) writeFileSync(join(out, name), '');
  const audio = join(greenroom.folder(), 'answer.wav');
  await writeShortAnswer(audio);

  const { exitCode, stderr } = await runRehearsal('--out', out, '--audio', audio);
  expect(exitCode, stderr).toBe(0);

  const names = readdirSync(out);
  expect(names).toEqual(expect.arrayContaining(['mine.png', 'notes.txt', 'report.html', 'summary.json']));
  expect(names).not.toContain('99-earlier-dark.png');
  const screens = ['home-new', 'device-check', 'room-greeting', 'room-asking', 'room-answering'];
  screens.push('self-rating', 'session', 'review', 'library', 'settings', 'home');
  for (const screen of screens) {
    for (const theme of ['dark', 'light']) {
      expect(names).toContainEqual(expect.stringMatching(new RegExp(`^\\d\\d-${screen}-${theme}\\.png$`)));
    }
  }

  const summary: unknown = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  expect(summary).toStrictEqual({
    sessionId: string,
    packId: string,
    stage: 'phone-screen',
    electron: expect.stringMatching(/^\d+\.\d+\.\d+/),
    answers: [
      {
        question: { id: string, kind: 'introduction', text: string },
        followUp: null,
        spoken: 'answer.wav',
        durationSec: number,
        transcript: { text: string, words: expect.any(Array) },
        score: { overall: number, qualities: expect.any(Object), evidence: expect.any(Array) },
        timings: { doneToDecisionMs: number, doneToTranscriptMs: number, doneToScoreMs: number },
      },
    ],
  });
  const [answer] = (summary as { answers: SummarisedAnswer[] }).answers;
  if (!answer) throw new Error('There is no answer.');
  const { words } = answer.transcript;
  const heard = answer.transcript.text;
  expect(wordErrorRate([countWordErrors(said, heard)]), heard).toBeLessThanOrEqual(0.08);
  expect(words.length).toBe(heard.split(/\s+/).length);
  expect(words[0]).toStrictEqual({ word: string, startSec: number, endSec: number });
  for (const { startSec, endSec } of words) {
    expect(startSec).toBeLessThanOrEqual(endSec);
    expect(endSec).toBeLessThanOrEqual(answer.durationSec);
  }
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain(answer.question.text);
});

interface SummarisedAnswer {
  question: { text: string };
  durationSec: number;
  transcript: { text: string; words: { word: string; startSec: number; endSec: number }[] };
}

/** What is refused, and the one sentence for it. */
const refusals: { what: string; args: string[]; sentence: RegExp }[] = [
  {
    what: 'a sound that is not there',
    args: ['--audio', 'none.wav'],
    sentence: /^There is no audio file .*none\.wav\.$/,
  },
  {
    what: 'a stage that is not there',
    args: ['--stage', 'final-round'],
    sentence: /^There is no stage “final-round”; there are: phone-screen, .+\.$/,
  },
  {
    what: 'more answers than are asked for',
    args: Array.from({ length: 40 }, () => ['--audio', sample]).flat(),
    sentence: /^40 answers are more than the longest phone screen asks for\.$/,
  },
];

for (const { what, args, sentence } of refusals) {
  test(`${what} is refused in one sentence`, async ({ greenroom }) => {
    const { exitCode, stderr } = await runRehearsal('--out', greenroom.folder(), ...args);
    expect(exitCode).toBeGreaterThan(0);
    expect(stderr.trim()).toMatch(sentence);
  });
}

test('without samples a sound is asked for', async ({ greenroom }) => {
  const folder = greenroom.folder();
  const say = () => undefined;
  const wanted = {
    projectRoot: folder,
    program: '',
    env: {},
    say,
    stage: 'phone-screen',
    preset: 'full',
    out: folder,
  } as const;
  const outcome = await rehearse({ ...wanted, audioFiles: [] });
  expect(outcome).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^There are no sample answers in .* --audio\.$/),
  });
});

test('a rehearsal that cannot go on says where it stood and shows it', async ({ greenroom }) => {
  const out = greenroom.folder();
  const noSound = join(out, 'words.wav');
  writeFileSync(noSound, 'These are words, but nobody says them.');
  const { exitCode, stderr } = await runRehearsal('--out', out, '--audio', noSound);
  expect(exitCode).toBeGreaterThan(0);
  const stopped =
    /^The rehearsal stopped at the device check: .+ A picture of that moment is (.+\.png)\.$/.exec(
      stderr.trim(),
    );
  expect(stopped, stderr).not.toBeNull();
  expect(existsSync(stopped?.[1] ?? '')).toBe(true);
  expect(existsSync(join(out, 'summary.json'))).toBe(false);
});
