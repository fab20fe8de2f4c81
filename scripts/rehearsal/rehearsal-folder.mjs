import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const stoppedPicture = 'stopped-here.png';
const logCopy = 'app.log';
/** Everything that a rehearsal writes, by the shape of its name: nothing else in the folder is touched. */
const ownFile = /^(?:\d\d-[a-z-]+-(?:dark|light)\.png|stopped-here\.png|app\.log|report\.html|summary\.json)$/;

/** Makes the folder, or clears it of what an earlier rehearsal left. @param {string} folder */
export async function prepareFolder(folder) {
  await mkdir(folder, { recursive: true });
  const earlier = (await readdir(folder)).filter((name) => ownFile.test(name));
  await Promise.all(earlier.map((name) => rm(join(folder, name))));
}

/**
 * Keeps what shows why a rehearsal stopped: the screen of that moment and the app's log.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} userDataFolder
 * @param {string} folder
 */
export async function keepTraces(page, userDataFolder, folder) {
  // The page may be what is gone.
  await page.screenshot({ path: join(folder, stoppedPicture), timeout: 10_000 }).catch(() => null);
  const log = join(userDataFolder, 'logs', 'main.log');
  if (existsSync(log)) await copyFile(log, join(folder, logCopy));
}
