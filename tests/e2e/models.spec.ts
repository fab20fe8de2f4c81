import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { copyApp } from '@tests/support/running-app/app-copy';
import { expect, projectRoot, test } from '@tests/support/running-app/app-test';
import { playTake } from '@tests/support/running-app/recording';
import { beginAnswer, enterRoom, goTo, takeNow, waitForTake } from '@tests/support/running-app/room';

const sample = join(projectRoot, 'resources', 'samples', 'answer-1.flac');
const decoder = 'moonshine-tiny-en/decoder_model_merged.onnx';
const encoder = 'moonshine-tiny-en/encoder_model.onnx';
const whatToDo = 'Run "npm start" or "npm test" again: it fetches the file.';

/** Changes one byte in the middle and leaves the size. */
function spoil(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from('spoilt'), 0, 6, 4_000_000);
  closeSync(file);
}

/** The command `transcribe` of a copy of the app. */
async function transcribe(root: string): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const command = spawn(process.execPath, [
    join(root, 'out', 'main', 'cli-transcribe.cjs'),
    sample,
    '--json',
  ]);
  const ended = new Promise<number>((over) => command.once('close', (code) => over(code ?? -1)));
  const [stdout, stderr, exitCode] = await Promise.all([text(command.stdout), text(command.stderr), ended]);
  return { exitCode, stdout, stderr };
}

test('without a model file the interview is taken all the same: recorded, playable, and told why it has no text', async ({
  greenroom,
}) => {
  const root = copyApp(greenroom.folder());
  rmSync(join(root, 'resources', 'models', encoder));
  const { page } = await greenroom.start({ projectRoot: root });
  const banner = page.getByRole('alert').filter({ hasText: 'Answers are recorded but not transcribed.' });
  await expect(banner).toContainText(`The speech model file ${encoder} is missing`);
  await expect(banner).toContainText(whatToDo);

  const { sessionId, takeId } = await enterRoom(page, 'video');
  await expect(page.getByText('Your words are recorded but not written down for now.')).toBeVisible();
  await speak(page, sample, { toSec: 4 });
  await page.keyboard.press('Space');
  await waitForTake(page, sessionId, takeId, ({ state }) => state === 'ready', 'the recording');
  const played = await playTake(page, sessionId, takeId);
  expect(played.durationSec).toBeGreaterThan(3.5);
  expect(played.playedSec).toBeGreaterThan(0.2);
  await beginAnswer(page, sessionId);

  await goTo(page, `/sessions/${sessionId}/takes/${takeId}`);
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript).toContainText('This answer is not transcribed yet.');
  await expect(transcript).toContainText(`${encoder} is missing`);
  await expect(transcript).toContainText('The recording is safe');

  await goTo(page, `/sessions/${sessionId}`);
  await expect(page.getByText('Not transcribed yet').first()).toBeVisible();
});

test('an answer that had no model is transcribed once the model is there', async ({ greenroom }) => {
  const root = copyApp(greenroom.folder());
  const models = join(root, 'resources', 'models');
  spoil(join(models, decoder));
  const first = await greenroom.start({ projectRoot: root });
  await expect(first.page.getByText(`The speech model file ${decoder} is damaged`)).toBeVisible();
  const { sessionId, takeId } = await enterRoom(first.page, 'audio');
  await speak(first.page, sample, { toSec: 3 });
  await first.page.keyboard.press('Space');
  await waitForTake(first.page, sessionId, takeId, ({ state }) => state === 'ready', 'the recording');
  expect((await takeNow(first.page, sessionId, takeId)).transcription.state).toBe('waiting');
  await first.quit();

  const mended = await greenroom.start({ dataFolder: first.dataFolder });
  await waitForTake(
    mended.page,
    sessionId,
    takeId,
    ({ transcription }) => transcription.state === 'done',
    'the transcript',
  );
  const { transcript } = await callApp(mended.page, 'take:review', { sessionId, takeId });
  expect(transcript?.versions[0]?.text).toMatch(/thank you for the call/i);
});

test('a list of model files that leads nowhere but to itself is told once, and does not end the transcriber', async ({
  greenroom,
}) => {
  const root = copyApp(greenroom.folder());
  const manifest = join(root, 'resources', 'models', 'manifest.json');
  rmSync(manifest);
  symlinkSync(manifest, manifest);
  const { app, page } = await greenroom.start({ projectRoot: root });
  await expect(page.getByText('The speech model file manifest.json is unreadable')).toBeVisible();
  await expect(page.getByText(whatToDo)).toBeVisible();
  const transcriberPid = (): Promise<number | undefined> =>
    app.evaluate(
      ({ app: electron }) =>
        electron.getAppMetrics().find(({ name }) => name === 'Greenroom transcriber')?.pid,
    );
  const pid = await transcriberPid();
  expect(pid).toBeGreaterThan(0);
  await wait(2000);
  expect(await transcriberPid()).toBe(pid);
});

test('the command line names the file, what is wrong with it and what to do', async ({ greenroom }) => {
  const root = copyApp(greenroom.folder());
  const models = join(root, 'resources', 'models');
  const whole = await transcribe(root);
  expect(whole).toMatchObject({ exitCode: 0, stderr: '' });

  spoil(join(models, decoder));
  const damaged = await transcribe(root);
  expect(damaged).toMatchObject({ exitCode: 1, stdout: '' });
  expect(damaged.stderr).toContain(`The speech model file ${decoder} is damaged`);
  expect(damaged.stderr).toContain(whatToDo);

  rmSync(join(models, 'silero-vad-v6', 'silero_vad.onnx'));
  const missing = await transcribe(root);
  expect(missing).toMatchObject({ exitCode: 1, stdout: '' });
  expect(missing.stderr).toContain('The speech model file silero-vad-v6/silero_vad.onnx is missing');

  rmSync(join(models, 'manifest.json'));
  symlinkSync(join(models, 'manifest.json'), join(models, 'manifest.json'));
  const looping = await transcribe(root);
  expect(looping).toMatchObject({ exitCode: 1, stdout: '' });
  expect(looping.stderr).toContain('The speech model file manifest.json is unreadable');
});
