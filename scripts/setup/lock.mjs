import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs `work` while no other process does the same for this lock file: two commands started at once on a fresh
 * clone would otherwise install over each other.
 *
 * @template T
 * @param {string} lockFile holds the id of the process at work
 * @param {(sentence: string) => void} say
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(lockFile, say, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  let told = false;
  while (!tryTake(lockFile)) {
    if (!told) say('Another command is setting up this checkout: waiting for it.');
    told = true;
    await delay(300);
  }
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} lockFile @returns {boolean} */
function tryTake(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (!isAbandoned(lockFile)) return false;
  rmSync(lockFile, { force: true });
  return tryTake(lockFile);
}

/** A killed run leaves its lock behind. @param {string} lockFile @returns {boolean} */
function isAbandoned(lockFile) {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    if (owner > 0) return !isAlive(owner);
    // Empty: the owner is about to write its id, or was killed in that very moment.
    return Date.now() - statSync(lockFile).mtimeMs > 10_000;
  } catch {
    // Released between the attempt and the reading.
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
