import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { beginToSpeak, speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { DataPaths } from '@electron/main/storage/data-paths';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';
import { SessionSchema, type Session } from '@shared/model/session';
import { expect, test, type RunningApp } from '@tests/support/running-app/app-test';
import { crashPage, inWindow } from '@tests/support/running-app/in-window';
import { keptSec, writeMarkedSpeech } from '@tests/support/running-app/marked-speech';
import { playTake } from '@tests/support/running-app/recording';
import { beginAnswer, enterRoom, waitForTake, waitForText } from '@tests/support/running-app/room';
import { noticeSentences, spokenSample } from '@tests/support/running-app/spoken-file';
import { transcriberPid } from '@tests/support/running-app/transcriber-process';

const { file, text } = spokenSample(4);
/** What is said in the first two of `noticeSentences`. */
const twoSentences = text.split('\n')[0] ?? '';

/** The samples of a take's sound as they lie on disk. */
function storedSound({ dataFolder }: RunningApp, sessionId: string, takeId: string): Int16Array {
  const bytes = readFileSync(new DataPaths(dataFolder).trackFile(sessionId, takeId, 'pcm'));
  return new Int16Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 2));
}

function storedSession(dataFolder: string, sessionId: string): Session {
  const path = join(dataFolder, 'sessions', sessionId, 'session.json');
  return SessionSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

test('a page that crashes in the middle of a recorded answer comes back, says so, and the answer is kept', async ({
  greenroom,
}) => {
  const speech = join(greenroom.folder(), 'speech.wav');
  await writeMarkedSpeech(speech, 3);
  const first = await greenroom.start();
  const { sessionId, takeId } = await enterRoom(first.page, 'video');
  const beganAtMs = await beginToSpeak(first.page, speech);
  await first.page.waitForTimeout(5000);
  const spokenSec = ((await crashPage(first.app)) - beganAtMs) / 1000;

  const shown = () => inWindow(first.app, 'document.body.innerText');
  await expect.poll(shown, { timeout: 15_000 }).toContain('The window was opened again');
  await expect.poll(shown).toMatch(/Kept: \d+ seconds of your answer/);
  await first.quit();

  const second = await greenroom.start({ dataFolder: first.dataFolder });
  const take = await waitForTake(
    second.page,
    sessionId,
    takeId,
    ({ state }) => state === 'ready',
    'the file',
  );
  expect(take).toMatchObject({ seekable: true, interruption: { reason: 'page-crashed' } });
  const lostSec = spokenSec - keptSec(storedSound(second, sessionId, takeId));
  expect(lostSec).toBeLessThanOrEqual(2);
  const played = await playTake(second.page, sessionId, takeId);
  expect(played.durationSec).toBeGreaterThan(spokenSec - 2);
  expect(played.playedSec).toBeGreaterThan(0.2);
  expect(await waitForText(second.page, sessionId, takeId)).toMatch(/last year/i);
});

test('a transcriber that is killed in the middle of an answer takes none of it away', async ({
  greenroom,
}) => {
  const { app, page } = await greenroom.start();
  const { sessionId, takeId } = await enterRoom(page, 'audio');
  const beganAtMs = Date.now();
  await speak(page, file, noticeSentences[0]);
  const pid = await transcriberPid(app);
  process.kill(pid, 'SIGKILL');
  const rest = speak(page, file, noticeSentences[1]);
  await expect(page.getByText('The transcriber stopped', { exact: true })).toBeVisible();
  await rest;
  await page.waitForTimeout(300);
  const spokenSec = (Date.now() - beganAtMs) / 1000;
  await page.keyboard.press('Space');

  const heard = await waitForText(page, sessionId, takeId);
  expect(wordErrorRate([countWordErrors(twoSentences, heard)]), heard).toBeLessThanOrEqual(0.1);
  const take = await waitForTake(page, sessionId, takeId, ({ state }) => state === 'ready', 'the file');
  expect(take.durationMs / 1000).toBeGreaterThan(spokenSec - 0.5);
  expect(take.interruption).toBeNull();
  expect(await transcriberPid(app)).not.toBe(pid);
  expect((await callApp(page, 'app:describe', null)).speech.state).toBe('ready');
});

test('answers that wait for their transcription get it after the next start', async ({ greenroom }) => {
  test.skip(process.platform === 'win32', 'Windows cannot halt a process.');
  const first = await greenroom.start();
  const { sessionId, takeId } = await enterRoom(first.page, 'audio');
  process.kill(await transcriberPid(first.app), 'SIGSTOP');
  await speak(first.page, file, noticeSentences[0]);
  await first.page.keyboard.press('Space');
  const otherId = await beginAnswer(first.page, sessionId);
  await speak(first.page, file, noticeSentences[1]);
  await first.page.keyboard.press('Space');
  const ended = ({ state }: { state: string }) => state === 'ready';
  for (const id of [takeId, otherId]) await waitForTake(first.page, sessionId, id, ended, 'the file');
  await first.kill();
  const left = storedSession(first.dataFolder, sessionId).takes.map(
    ({ transcription }) => transcription.state,
  );
  expect(left).not.toContain('done');
  expect(left).not.toContain('failed');

  const { page } = await greenroom.start({ dataFolder: first.dataFolder });
  const [one, two] = [
    await waitForText(page, sessionId, takeId),
    await waitForText(page, sessionId, otherId),
  ];
  const heard = `${one} ${two}`;
  expect(wordErrorRate([countWordErrors(twoSentences, heard)]), heard).toBeLessThanOrEqual(0.1);
});
