import { callApp, openSessionId } from './app-calls.mjs';
import { conductRound } from './conduct-round.mjs';
import { checkDevices, enterRoom } from './device-check.mjs';
import { goTo, openHome } from './open-home.mjs';
import { rateAnswers } from './rate-answers.mjs';
import { roomPictures } from './room-pictures.mjs';

/**
 * @typedef {{ loopId: string, rounds: import('./take-interview.mjs').TakenInterview[] }} TakenLoop
 */

/** The same questions in every rehearsal. */
const seed = 3;

/**
 * Takes every round of the first pack's loop, each from the loop's screen over device check, room and self-rating back to
 * it.
 *
 * @param {import('./take-interview.mjs').Run} run
 * @param {{
 *   preset: import('../../shared/model/loop').Preset, cast: import('./cast.mjs').Cast, firstFile: string
 * }} wanted
 * @returns {Promise<TakenLoop>}
 */
export async function takeLoop(run, { preset, cast, firstFile }) {
  const { page, pictures, reach, say } = run;
  reach('the home screen');
  await openHome(page, { preset });
  await pictures.take('home-new');
  const [pack] = await callApp(page, 'pack:list', null);
  const packId = pack?.id ?? '';
  const { id: loopId, rounds } = await callApp(page, 'loop:create', {
    packId,
    stageId: null,
    preset,
    mode: 'real',
    answerInput: 'video',
    seed,
  });
  const see = roomPictures(run);
  /** @type {TakenLoop['rounds']} */
  const taken = [];
  for (const [index, { roundName }] of rounds.entries()) {
    const place = `round ${index + 1}, “${roundName}”`;
    say(`Round ${index + 1} of ${rounds.length}: ${roundName} …`);
    reach(place);
    await goTo(page, `/loops/${loopId}`);
    await takeLoopPictures(run, index);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/check$/);
    if (index === 0) await checkDevices(run, firstFile);
    await enterRoom(page);
    const sessionId = openSessionId(page);
    const reachInRound = (/** @type {string} */ where) => reach(`${place}, ${where}`);
    const answers = await conductRound({ page, sessionId, cast, see, reach: reachInRound });
    taken.push({ sessionId, answers });
    reach(`${place}, the self-rating`);
    await page.waitForURL(/\/self-rating$/);
    if (index === 0) await pictures.take('self-rating');
    await rateAnswers(page, 'Back to the loop');
    await page.waitForURL(new RegExp(`/loops/${loopId}$`));
  }
  return { loopId, rounds: taken };
}

/** The loop at its beginning, and home and the loop between two rounds of one stage. @param {import('./take-interview.mjs').Run} run @param {number} index */
async function takeLoopPictures({ page, pictures }, index) {
  if (index === 0) return pictures.take('loop-new');
  if (index !== 3) return undefined;
  await pictures.take('loop');
  const { hash } = new URL(page.url());
  await goTo(page, '/');
  await pictures.take('home-with-loop');
  return goTo(page, hash.slice(1));
}
