import { callApp } from './app-calls.mjs';
import { goTo } from './open-home.mjs';

const limitMs = 60_000;
/** In the order in which they play. */
const debriefSteps = ['reading', 'first-votes', 'facts', 'second-votes', 'decision'];

/**
 * Holds the debrief and goes through its steps, then opens every other screen once, taking its picture.
 *
 * @param {import('./take-interview.mjs').Run} run
 * @param {import('./take-loop.mjs').TakenLoop} taken
 */
export async function visitLoopScreens(run, { loopId, rounds }) {
  const { page, pictures, reach } = run;
  reach('the debrief');
  await goTo(page, `/loops/${loopId}`);
  await waitForTranscripts(page, loopId);
  await pictures.take('loop-before-the-debrief');
  await page.getByRole('button', { name: 'Hold the debrief' }).click();
  await watchDebrief(run, loopId);
  const [first] = rounds;
  const sessionId = first?.sessionId ?? '';
  const takeId = first?.answers[0]?.takeId ?? '';
  const screens = {
    'loop-decided': `/loops/${loopId}`,
    offer: `/loops/${loopId}/offer`,
    session: `/sessions/${sessionId}`,
    review: `/sessions/${sessionId}/takes/${takeId}`,
    chair: `/sessions/${sessionId}/chair`,
    library: '/library',
    prepare: '/prepare',
    packs: '/packs',
    'practise-question': '/practise/question',
    'practise-stage': '/practise/stage',
    settings: '/settings',
    home: '/',
  };
  for (const [name, route] of Object.entries(screens)) {
    reach(`the screen ${route}`);
    await goTo(page, route);
    await pictures.take(name);
  }
}

/**
 * The steps of the debrief by hand: it is held at each of them for its picture.
 *
 * @param {import('./take-interview.mjs').Run} run
 * @param {string} loopId
 */
async function watchDebrief({ page, pictures }, loopId) {
  const steps = page.getByRole('navigation', { name: 'Steps of the debrief' }).getByRole('button');
  await steps.first().waitFor();
  for (const [index, name] of debriefSteps.entries()) {
    await steps.nth(index).click();
    await pictures.take(`debrief-${name}`);
  }
  const until = Date.now() + limitMs;
  while (!(await callApp(page, 'loop:get', { loopId })).loop.debriefSeen) {
    if (Date.now() > until) throw new Error('The debrief does not count as seen.');
    await page.waitForTimeout(100);
  }
}

/** @param {import('@playwright/test').Page} page @param {string} loopId */
async function waitForTranscripts(page, loopId) {
  const until = Date.now() + limitMs;
  for (;;) {
    const { debriefWaitsFor } = await callApp(page, 'loop:get', { loopId });
    if (debriefWaitsFor === null) return;
    if (Date.now() > until) throw new Error(debriefWaitsFor);
    await page.waitForTimeout(100);
  }
}
