import { callApp, openSessionId } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';
import { expect, test } from '@tests/support/running-app/app-test';
import { beginAnswer, takeNow, waitForPhase, waitForText } from '@tests/support/running-app/room';
import { listenToVoice } from '@tests/support/running-app/interviewer-sound';
import { watchNetwork } from '@tests/support/running-app/network-watch';
import { noticeSentences, spokenSample } from '@tests/support/running-app/spoken-file';

const sample = spokenSample(4);
const sentences = noticeSentences;

test('a phone screen is taken from home to the scores with the keyboard alone', async ({ greenroom }) => {
  const network = watchNetwork(greenroom.folder());
  const { app, page, quit } = await greenroom.start({
    settings: {
      voice: { source: 'embedded' },
      lastChoice: {
        packId: 'amazon-backend-developer',
        stageId: 'phone-screen',
        roundId: 'phone-screen',
        lengthMin: 10,
      },
    },
    flags: network.flags,
  });
  const voice = await listenToVoice(page);
  const press = (key: string) => page.keyboard.press(key);

  await test.step('home starts a phone screen of the length that was practised last', async () => {
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    await press('1');
    await expect(page.getByRole('heading', { name: 'Before it counts' })).toBeVisible();
  });
  const sessionId = openSessionId(page);

  await test.step('the device check shows picture, level and a spoken sentence in words', async () => {
    const picture = page.getByLabel('Your picture');
    await expect
      .poll(() => picture.evaluate((video: HTMLVideoElement) => video.videoWidth))
      .toBeGreaterThan(0);
    await expect(page.getByRole('button', { name: 'Say a sentence' })).toBeEnabled();
    await press('Space');
    await speak(page, sample.file, sentences[0]);
    await expect(page.getByText(/four weeks of notice/i)).toBeVisible();
    await expect(page.getByText('Heard you well')).toBeVisible();
    await press('Enter');
  });

  await test.step('the interviewer greets aloud and in writing', async () => {
    const { plan } = await waitForPhase(page, sessionId, 'introduction');
    await expect(page.getByText(plan.greeting)).toBeVisible();
    await expect.poll(() => voice.soundingSec()).toBeGreaterThan(0.3);
    await press('Space');
    const {
      plan: { questions },
    } = await waitForPhase(page, sessionId, 'asking');
    await expect(page.getByText(questions[0]?.text ?? '')).toBeVisible();
  });

  const takeId = await beginAnswer(page, sessionId);
  let answeredMs = 0;
  await test.step('a moment to think, a repeated question and a pause cost no word and no second', async () => {
    const heldMs: number[] = [];
    const hold = async (
      key: string,
      phase: 'asking' | 'thinking' | 'paused',
      goOn: () => Promise<unknown>,
    ) => {
      // The interview may be answering a moment before its room shows that, and only then are its keys there.
      await expect(page.getByRole('button', { name: /^I'm done/ })).toBeVisible();
      await press(key);
      const fromMs = Date.now();
      await waitForPhase(page, sessionId, phase);
      await goOn();
      await waitForPhase(page, sessionId, 'answering');
      heldMs.push(Date.now() - fromMs);
    };
    const beganMs = Date.now();
    await hold('m', 'thinking', async () => {
      await expect(page.getByRole('button', { name: "I'm ready" })).toBeVisible();
      await press('Space');
    });
    const first = speak(page, sample.file, sentences[0]);
    await expect(page.getByText(/four weeks/i), 'words appear while speaking').toBeVisible();
    await first;
    await hold('r', 'asking', () => beginAnswer(page, sessionId));
    await speak(page, sample.file, sentences[1]);
    await hold('p', 'paused', async () => {
      await expect(page.getByText('Nothing is recorded, and the clock stands.')).toBeVisible();
      await page.waitForTimeout(2000);
      await press('Space');
    });
    await speak(page, sample.file, sentences[2]);
    await press('Space');
    answeredMs = Date.now() - beganMs - heldMs.reduce((sum, held) => sum + held, 0);
  });

  await test.step('the transcript matches what was said', async () => {
    const heard = await waitForText(page, sessionId, takeId);
    expect(wordErrorRate([countWordErrors(sample.text, heard)]), heard).toBeLessThanOrEqual(0.08);
    const { durationMs } = await takeNow(page, sessionId, takeId);
    expect(Math.abs(durationMs - answeredMs)).toBeLessThan(1000);
  });

  await test.step('the interview can be left and is taken up where it stood', async () => {
    await waitForPhase(page, sessionId, 'asking');
    await press('Escape');
    await expect(page.getByRole('dialog', { name: 'Leave and continue later?' })).toBeVisible();
    await press('Enter');
    await expect(page.getByRole('heading', { name: /^Go on with “Phone screen”/ })).toBeVisible();
    await press('Enter');
    await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
    await press('Space');
    const { plan } = await waitForPhase(page, sessionId, 'asking');
    await expect(page.getByText(plan.questions[1]?.text ?? '')).toBeVisible();
  });

  await test.step('ending early keeps the answers that were given', async () => {
    await press('e');
    await expect(page.getByRole('dialog', { name: 'End the interview here?' })).toBeVisible();
    await press('Enter');
    await waitForPhase(page, sessionId, 'finished');
    await expect(page.getByRole('heading', { name: 'How did you do?' })).toBeVisible();
  });

  await test.step('the own rating comes before any score', async () => {
    const score = page.getByText(/^Level [1-5] of 5$/);
    await expect(page.getByText('All answers are transcribed.')).toBeVisible();
    await expect(score).toHaveCount(0);
    await press('4');
    await expect(page.getByRole('button', { name: 'See the scores' })).toBeEnabled();
    await press('Enter');
    await expect(page.getByRole('list', { name: 'Answers' })).toBeVisible();
    await expect(score.first()).toBeVisible();
    const { takes } = await callApp(page, 'session:get', { sessionId });
    expect(takes.map(({ selfRating }) => selfRating)).toContain(4);
  });

  await test.step('nothing has left the computer meanwhile', async () => {
    expect(await network.nodeSockets(app)).toEqual([]);
    await quit();
    expect(network.left()).toEqual([]);
  });
});
