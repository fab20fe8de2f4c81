import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * Ends a process with everything that it started. A process group alone is not enough: Playwright puts each
 * Electron into a group of its own.
 *
 * @param {number} pid leader of its own process group (spawned with `detached`) except on Windows
 * @param {'SIGTERM' | 'SIGKILL'} signal
 * @returns {number[]} the processes that were below it: once it has ended, nobody can tell any more which they were
 */
export function killTree(pid, signal) {
  if (process.platform === 'win32') {
    runQuietly('taskkill', ['/PID', String(pid), '/T', '/F']);
    return [];
  }
  const descendants = descendantsOf(pid);
  killAll([pid, ...descendants], signal);
  return descendants;
}

/**
 * Sends a signal to processes and, where they lead one, to their groups.
 *
 * @param {number[]} pids
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
export function killAll(pids, signal) {
  for (const target of pids.flatMap((pid) => [-pid, pid])) {
    try {
      process.kill(target, signal);
    } catch {
      // Gone already, or never the leader of a group: both are what is wanted.
    }
  }
}

/**
 * Every process below `pid`, children first.
 *
 * @param {number} pid
 * @returns {number[]}
 */
export function descendantsOf(pid) {
  const parents = process.platform === 'linux' ? parentsFromProc() : parentsFromPs();
  const found = [pid];
  for (let index = 0; index < found.length; index += 1) {
    for (const [child, parent] of parents) if (parent === found[index]) found.push(child);
  }
  return found.slice(1);
}

/** Read from /proc, since small container images have no `ps`. @returns {Array<[number, number]>} pid, parent */
function parentsFromProc() {
  /** @type {Array<[number, number]>} */
  const parents = [];
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      // The name in brackets may hold spaces and brackets itself: the fields begin after the last one.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.push([Number(entry), Number(fields[1])]);
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return parents;
}

/** @returns {Array<[number, number]>} pid, parent */
function parentsFromPs() {
  const lines = runQuietly('ps', ['-A', '-o', 'pid=,ppid=']).split('\n');
  return lines.map((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return [pid ?? 0, parent ?? 0];
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function runQuietly(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // Used for clean-up only: there is nobody left to tell.
    return '';
  }
}
