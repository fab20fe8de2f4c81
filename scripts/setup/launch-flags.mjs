import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What Chromium must be told to start here, and what the person must be told about it.
 *
 * @typedef {{ flags: string[], warnings: string[] }} LaunchFlags
 */

/**
 * Flags for starting the runtime on this machine. The sandbox is given up only where Chromium refuses to start
 * with it, and that is said.
 *
 * @param {string} program the runtime
 * @returns {LaunchFlags}
 */
export function launchFlags(program) {
  if (process.platform !== 'linux') return { flags: [], warnings: [] };
  if (process.getuid?.() === 0) return { flags: ['--no-sandbox'], warnings: [rootWarning] };
  const helper = join(dirname(program), 'chrome-sandbox');
  if (!restrictsNamespaces() || ownedByRoot(helper)) return { flags: [], warnings: [] };
  return {
    flags: ['--no-sandbox'],
    warnings: [
      "This system does not let ordinary programs make a sandbox, so the app's pages run without one: for trying and testing only. " +
        `To have it, run\n\n  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"\n\nand start again.`,
    ],
  };
}

const rootWarning =
  "You are root, so the app's pages run without Chromium's sandbox (--no-sandbox): for trying and testing only. Start it as an ordinary user for real interviews.";

/** Ubuntu 23.10 and newer, and kernels with user namespaces switched off. */
function restrictsNamespaces() {
  return (
    kernelSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    kernelSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0'
  );
}

/** @param {string} file */
function kernelSetting(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** The helper works only when it belongs to root and is set-uid. @param {string} helper */
function ownedByRoot(helper) {
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}
