import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beginToSpeak, speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { countWordErrors } from '@shared/domain/transcript/word-error-rate';
import { readRecoveredTake } from '@tests/bench/app/recovered-take';
import { expect, projectRoot, test } from '@tests/support/running-app/app-test';
import { keptSec, writeMarkedSpeech } from '@tests/support/running-app/marked-speech';
import { playRecording, recordingLengthSec } from '@tests/support/running-app/recording';
import {
  beginAnswer,
  enterRoom,
  waitForPhase,
  waitForTake,
  waitForText,
} from '@tests/support/running-app/room';

const sample = resolve(projectRoot, 'resources/samples/answer-4.flac');
const spokenBeforeKillSec = 6.4;
/** What is promised. */
const mayBeLostSec = 2;

/** Every file of a folder with what is in it, so that two moments can be compared. */
function fingerprint(folder: string): string[] {
  return (
    readdirSync(folder)
      // Measured in quiet moments, so it may come later than the rest.
      .filter((name) => name !== 'sound.json')
      .toSorted()
      .map((name) => {
        const hash = createHash('sha256').update(readFileSync(join(folder, name)));
        return `${name} ${hash.digest('hex')}`;
      })
  );
}

test('an answer that was cut off by the end of all processes is offered, plays, is transcribed, and the interview goes on', async ({
  greenroom,
}) => {
  const speech = join(greenroom.folder(), 'speech.wav');
  const said = await writeMarkedSpeech(speech, 3);
  const first = await greenroom.start();
  const { sessionId, takeId: earlierId } = await enterRoom(first.page, 'video');
  await speak(first.page, sample, { toSec: 3 });
  await first.page.keyboard.press('Space');
  await waitForText(first.page, sessionId, earlierId);
  await waitForTake(first.page, sessionId, earlierId, ({ state }) => state === 'ready', 'the file');
  const earlierFolder = join(first.dataFolder, 'sessions', sessionId, 'takes', earlierId);
  const earlier = fingerprint(earlierFolder);

  const takeId = await beginAnswer(first.page, sessionId);
  const beganAtMs = await beginToSpeak(first.page, speech);
  await wait(beganAtMs + spokenBeforeKillSec * 1000 - Date.now());
  const spokenSec = ((await first.kill()) - beganAtMs) / 1000;

  const again = await greenroom.start({ dataFolder: first.dataFolder });
  const { page } = again;
  await expect(page.getByText('What you said was kept')).toBeVisible();
  await expect(page.getByText(/Greenroom was closed while you answered/)).toBeVisible();
  await page.getByRole('button', { name: /^Watch what was kept/ }).click();

  const kept = await readRecoveredTake(again, again.dataFolder, { sessionId, takeId });
  const lostSec = {
    sound: spokenSec - keptSec(kept.sound),
    recording: spokenSec - keptSec(kept.recordingSound),
  };
  expect(lostSec.sound).toBeLessThanOrEqual(mayBeLostSec);
  expect(lostSec.recording).toBeLessThanOrEqual(mayBeLostSec);

  // The review was opened before the file was seekable, and takes the finished one up by itself.
  await expect.poll(() => recordingLengthSec(page)).toBeLessThan(spokenSec + 5);
  const played = await playRecording(page);
  expect(played.durationSec).toBeGreaterThan(spokenSec - mayBeLostSec);
  expect(played.durationSec).toBeLessThan(spokenSec + 5);
  expect(Math.abs(played.reachedSec - played.durationSec / 2)).toBeLessThan(0.5);
  expect(played.playedSec).toBeGreaterThan(0.3);

  const heard = await waitForText(page, sessionId, takeId);
  const words = heard.split(/\s+/).length;
  const begun = said.split(/\s+/).slice(0, words).join(' ');
  const wrong = countWordErrors(begun, heard);
  expect(words).toBeGreaterThanOrEqual(8);
  expect(wrong.substitutions + wrong.insertions).toBeLessThanOrEqual(3);
  await expect(page.getByText(/so this answer was cut short/)).toBeVisible();
  expect(fingerprint(earlierFolder)).toEqual(earlier);

  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByRole('heading', { name: 'Greenroom was closed' })).toBeVisible();
  await page.getByRole('button', { name: /^Go on with this question/ }).click();
  await beginAnswer(page, sessionId);
  await page.waitForTimeout(1000);
  await page.keyboard.press('Space');
  const { interview } = await waitForPhase(page, sessionId, 'asking');
  expect(interview.answers.map(({ questionIndex }) => questionIndex)).toEqual([0, 1]);
});
