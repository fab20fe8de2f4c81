import { openSessionId } from './app-calls.mjs';
import { conductRound } from './conduct-round.mjs';
import { checkDevices, enterRoom } from './device-check.mjs';
import { openHome } from './open-home.mjs';
import { roomPictures } from './room-pictures.mjs';

/**
 * @typedef {object} Run
 * @property {import('@playwright/test').Page} page
 * @property {{ take(name: string): Promise<void> }} pictures
 * @property {(sentence: string) => void} say
 * @property {(place: string) => void} reach told where the rehearsal stands, for the sentence when it cannot go on
 *
 * @typedef {{ sessionId: string, answers: import('./conduct-round.mjs').TakenAnswer[] }} TakenInterview
 */

/**
 * Goes from home to the end of one round, by keyboard where a person would.
 *
 * @param {Run} run
 * @param {import('./choose-run.mjs').ChosenRun} chosen
 * @param {{ cast: import('./cast.mjs').Cast, firstFile: string }} spoken the device check hears the first file too
 * @returns {Promise<TakenInterview>}
 */
export async function takeInterview(run, chosen, { cast, firstFile }) {
  const { page, pictures, reach } = run;
  const { packId, stageId, roundId, lengthMin } = chosen;
  reach('the home screen');
  await openHome(page, { lastChoice: { packId, stageId, roundId, lengthMin } });
  await pictures.take('home-new');
  await page.getByRole('button', startOf(chosen)).first().click();
  await page.waitForURL(/\/check$/);
  reach('the device check');
  await checkDevices(run, firstFile);
  await enterRoom(page);
  const sessionId = openSessionId(page);
  const answers = await conductRound({ page, sessionId, cast, see: roomPictures(run), reach });
  await page.waitForURL(/\/self-rating$/);
  return { sessionId, answers };
}

/** The button that starts the round. @param {import('./choose-run.mjs').ChosenRun} chosen */
function startOf({ stageName, roundName }) {
  // A stage of several rounds would become a loop.
  if (roundName !== null) return { name: `Start only this round: ${roundName}`, exact: false };
  return { name: `Start the ${stageName}`, exact: false };
}
