import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What Chromium must be told to start here, and what the person must be told about it.
 *
 * @typedef {{ flags: string[], warnings: string[] }} LaunchFlags
 */

/**
 * What decides whether Chromium's sandbox can work on a machine.
 *
 * @typedef {object} SandboxGrounds
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot Chromium refuses to sandbox for root
 * @property {boolean} restrictsNamespaces the kernel lets only chosen programs make one
 * @property {boolean} helperIsSetUid the runtime's chrome-sandbox belongs to root and may act as root
 */

/**
 * Flags for starting the runtime on this machine.
 *
 * @param {string} program the runtime
 * @returns {LaunchFlags}
 */
export function launchFlags(program) {
  const helper = join(dirname(program), 'chrome-sandbox');
  return sandboxFlags(helper, {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    restrictsNamespaces: restrictsNamespaces(),
    helperIsSetUid: isSetUid(helper),
  });
}

/**
 * The sandbox is given up only where Chromium would refuse to start with it, and that is said.
 *
 * @param {string} helper path of chrome-sandbox
 * @param {SandboxGrounds} grounds
 * @returns {LaunchFlags}
 */
export function sandboxFlags(helper, { platform, isRoot, restrictsNamespaces: restricts, helperIsSetUid }) {
  if (platform !== 'linux') return { flags: [], warnings: [] };
  if (isRoot) {
    return {
      flags: ['--no-sandbox'],
      warnings: [
        "You are root, so the app's pages run without Chromium's sandbox (--no-sandbox): for trying and testing only. Start it as an ordinary user for real practice.",
      ],
    };
  }
  if (!restricts || helperIsSetUid) return { flags: [], warnings: [] };
  return {
    flags: ['--no-sandbox'],
    warnings: [
      "This system does not let ordinary programs make a sandbox, so the app's pages run without one (--no-sandbox): for trying and testing only. " +
        `To have it, run\n\n  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"\n\nand start again.`,
    ],
  };
}

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

/** @param {string} helper */
function isSetUid(helper) {
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}
