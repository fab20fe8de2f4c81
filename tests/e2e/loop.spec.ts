import type { Page } from '@playwright/test';
import { callApp, openSessionId } from '#scripts/rehearsal/app-calls.mjs';
import type { PlannedQuestion } from '@shared/model/interview';
import { expect, test } from '@tests/support/running-app/app-test';
import { goTo, waitForPhase } from '@tests/support/running-app/room';
import { takeTypedRound } from '@tests/support/running-app/typed-round';

/** A story with everything but a figure: what came of it is said, and not how much. */
const withoutFigure =
  'Last spring our order service started failing at night. I looked into the traces and found that a retry loop held ' +
  'locks on the payment table. I wrote a fix with my own queue, I reviewed it with the payments team, and I moved the ' +
  'retries out of the request. After that the night failures stopped and the team took it over.';
/** The same kind of story with a figure before and after, how it was checked, the way turned down, and what changed. */
const complete =
  'In March last year our checkout search took four seconds and support rang me about it. I measured the slow queries ' +
  'and found that a missing index made the database scan nine million rows. I could have bought a bigger machine, but ' +
  'I turned that down because it would have hidden the cause and cost two thousand a month. I added the index ' +
  'concurrently on a replica first and compared old and new plans side by side for a week. After that the search went ' +
  'from four seconds to three hundred milliseconds, and calls to support fell from forty a week to six. I wrote a check ' +
  'into the build that fails on a full table scan, and two other teams use it since. I should have looked at the plan ' +
  'before the release, and since then I look at the plan of every new query before I merge it.';
const figures =
  'It went from forty minutes to three, and I know that from the deployment log, which I compared over two weeks.';

function answerTo(question: PlannedQuestion): string {
  if (question.kind === 'your_questions') {
    return question.followUp ? 'No, that is all, thank you.' : 'What does on-call look like in your team?';
  }
  return question.followUp ? figures : complete;
}

const brief = { answerInput: 'typed', conditions: { fillTime: false } } as const;

/** Judges every answer on the self-rating screen and goes on from there. */
async function rateAll(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'How did you do?' })).toBeVisible();
  const goOn = page.getByRole('button', { name: 'Back to the loop' });
  await expect(async () => {
    await page.keyboard.press('4');
    await expect(goOn).toBeEnabled({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('Enter');
}

test('a stage of several rounds is left in the middle, taken up after a restart, decided on, and explained', async ({
  greenroom,
}) => {
  test.setTimeout(240_000);
  const first = await greenroom.start({ devices: false, settings: brief });
  const choice = { packId: 'amazon-backend-developer', stageId: 'on-site', preset: 'compact' } as const;
  const loop = await callApp(first.page, 'loop:create', {
    ...choice,
    mode: 'real',
    answerInput: 'typed',
    seed: 11,
  });
  const loopId = loop.id;
  const loopNow = (page: Page) => callApp(page, 'loop:get', { loopId });

  const begun = await test.step('the first round is begun and left in the middle of an answer', async () => {
    const { page } = first;
    await goTo(page, `/loops/${loopId}`);
    await expect(page.getByRole('list', { name: 'Rounds of the loop' }).getByRole('listitem')).toHaveCount(5);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Before it counts' })).toBeVisible();
    const sessionId = openSessionId(page);
    await page.keyboard.press('Enter');
    let asked = 0;
    await takeTypedRound(page, sessionId, {
      answer: (question) => ((asked += 1) > 2 ? null : answerTo(question)),
    });
    await page.getByLabel('Your answer').pressSequentially('Half of an answer', { delay: 10 });
    await expect(page.getByText('4 words, saved as you write')).toBeVisible();
    await first.quit();
    return sessionId;
  });

  const { page } = await greenroom.start({ dataFolder: first.dataFolder, devices: false });
  await test.step('home takes it up the next time, and nothing was lost', async () => {
    await expect(page.getByRole('button', { name: 'Continue', exact: true }).first()).toBeVisible();
    const { rounds, nextRound } = await loopNow(page);
    expect([nextRound, rounds[0]?.state]).toEqual([0, 'begun']);
    await goTo(page, `/loops/${loopId}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').getByText(/What you wrote is kept\./)).toBeVisible();
    await page.getByRole('button', { name: /^Go on with this question/ }).click();
    const done = await takeTypedRound(page, begun, { answer: answerTo });
    expect(done.takes.filter(({ interruption }) => interruption !== null)).toHaveLength(1);
    expect(done.scoresHeld).toBe(true);
    await rateAll(page);
  });

  await test.step('no score is told before the debrief, and a question cannot be tried again', async () => {
    const { takes } = await callApp(page, 'session:get', { sessionId: begun });
    const take = takes.find(({ score }) => score !== null);
    const review = await callApp(page, 'take:review', { sessionId: begun, takeId: take?.id ?? '' });
    expect([review.score, review.scoreHeld]).toEqual([null, true]);
    await goTo(page, `/sessions/${begun}/takes/${take?.id}`);
    await expect(page.getByText('The scores come with the debrief')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  });

  await test.step('a second round follows after a break, the others are skipped', async () => {
    await goTo(page, `/loops/${loopId}`);
    await expect(page.getByRole('timer', { name: 'Left of the break' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Before it counts' })).toBeVisible();
    const sessionId = openSessionId(page);
    await page.keyboard.press('Enter');
    await takeTypedRound(page, sessionId, { answer: answerTo });
    await rateAll(page);
    for (const roundIndex of [2, 3]) {
      await callApp(page, 'loop:skip-round', { loopId, roundIndex, skipped: true });
    }
    expect((await loopNow(page)).debriefWaitsFor).toBeNull();
  });

  await test.step('the debrief plays to its decision, and every vote rests on own words', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByText('Reading', { exact: true })).toBeVisible();
    for (const heading of ['The first votes', 'What nobody disputes', 'Everybody votes again']) {
      await page.keyboard.press('Space');
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    }
    await page.keyboard.press('Space');
    await expect(page.getByText('How it was decided')).toBeVisible();
    const { debrief } = (await loopNow(page)).loop;
    expect(debrief?.packets).toHaveLength(4);
    const held = debrief?.packets.filter(({ sessionId }) => sessionId !== null) ?? [];
    expect(held).toHaveLength(2);
    for (const { vote, qualities } of held) {
      expect(vote).not.toBeNull();
      const points = qualities.flatMap(({ strengths, concerns }) => [...strengths, ...concerns]);
      expect(points.filter(({ moment }) => moment !== null).length).toBeGreaterThan(0);
    }
    expect(debrief?.packets.filter(({ sessionId }) => sessionId === null).map(({ vote }) => vote)).toEqual([
      null,
      null,
    ]);
    await expect.poll(async () => (await loopNow(page)).loop.debriefSeen).toBe(true);
    const told = await callApp(page, 'session:get', { sessionId: begun });
    expect(told.scoresHeld).toBe(false);
  });
});

test('an answer without a figure is asked for one, a complete answer is not, and no probe comes twice', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start({ devices: false, settings: brief });
  const probesAfter = async (text: string): Promise<string[]> => {
    const session = await callApp(page, 'session:create', {
      packId: 'amazon-backend-developer',
      what: { run: 'question', questionId: 'behavioural-stubborn-fault' },
      mode: 'real',
      answerInput: 'typed',
    });
    await callApp(page, 'session:dispatch', {
      sessionId: session.id,
      happening: { type: 'devices-checked' },
    });
    await goTo(page, `/sessions/${session.id}/room`);
    const done = await takeTypedRound(page, session.id, {
      answer: ({ followUp }) => (followUp ? 'I would have to look that up.' : text),
    });
    return done.plan.questions.flatMap(({ followUp }) => followUp?.probeId ?? []);
  };
  const thin = await probesAfter(withoutFigure);
  expect(thin[0]).toBe('measured-result');
  expect(new Set(thin).size).toBe(thin.length);
  const whole = await probesAfter(complete);
  expect(whole).not.toContain('measured-result');
  expect(whole).not.toContain('outcome');
});

test('in practice a round by keyboard alone has hints, own judgement before the reading, and another try', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start({
    devices: false,
    settings: { ...brief, mode: 'practice' },
  });
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Before it counts' })).toBeVisible();
  const sessionId = openSessionId(page);
  await page.keyboard.press('Enter');
  const begun = await takeTypedRound(page, sessionId, { answer: () => null });
  const hint = begun.plan.questions[0]?.hints[0] ?? '';
  await page.getByLabel('Your answer').fill(withoutFigure);
  await page.getByRole('button', { name: 'Hints' }).click();
  await expect(page.getByText(hint)).toBeVisible();
  await page.keyboard.press('Control+Enter');

  const feedback = page.getByRole('region', { name: 'Feedback' });
  await expect(feedback.getByText(/Judge it yourself/)).toBeVisible();
  await expect(page.getByText(/^Level [1-5] of 5$/)).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(feedback.getByText('The answer', { exact: true })).toBeVisible();
  await expect(feedback.getByText(/^Level [1-5] of 5$/).first()).toBeAttached();
  await page.keyboard.press('t');
  await waitForPhase(page, sessionId, 'asking');
  const again = await takeTypedRound(page, sessionId, { answer: answerTo });
  const opening = again.takes.filter(({ questionIndex }) => questionIndex === 0);
  expect(opening.map(({ attempt }) => attempt)).toEqual([1, 2]);
  expect(again.interview.answers.filter(({ questionIndex }) => questionIndex === 0)).toHaveLength(2);
});
