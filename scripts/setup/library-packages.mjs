/** Debian's packages for Electron and the virtual display, in both spellings where the name has changed. */
const newName = new Map([
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libasound2', 'libasound2t64'],
]);

/** Which package brings a missing library. GTK 3 depends on all the others (X11, Pango, ATK, CUPS, D-Bus …). */
const bringers = /** @type {const} */ ([
  [/^lib(nss3|nssutil3|smime3|ssl3|nspr4|plc4|plds4)\.so/, 'libnss3'],
  [/^libasound\.so/, 'libasound2'],
  [/^lib(gbm|drm)\.so/, 'libgbm1'],
]);

/**
 * The libraries that the dynamic linker did not find.
 *
 * @param {string} lddOutput
 * @returns {string[]} such as `libnss3.so`
 */
export function missingLibraries(lddOutput) {
  const found = lddOutput.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
  return [...new Set(found)];
}

/**
 * The packages that bring what is missing, by their old names.
 *
 * @param {string[]} libraries
 * @param {boolean} needsDisplay the virtual display is wanted and not installed
 * @returns {string[]}
 */
export function packagesFor(libraries, needsDisplay) {
  const wanted = libraries.map(
    (name) => bringers.find(([pattern]) => pattern.test(name))?.[1] ?? 'libgtk-3-0',
  );
  const order = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
  const all = new Set([...(needsDisplay ? ['xvfb', 'xauth'] : []), ...wanted]);
  return order.filter((name) => all.has(name));
}

/**
 * The names that this system's package lists know. Debian 13 and Ubuntu 24.04 have renamed two of them for their
 * 64-bit clock; there the old name is at best a virtual one, which apt cannot always choose for.
 *
 * @param {string[]} packages by their old names
 * @param {string} policyOutput of `apt-cache policy` for old and new names, in the C locale
 * @param {string} osRelease text of /etc/os-release, for when the package lists are empty
 * @returns {string[]}
 */
export function namesHere(packages, policyOutput, osRelease) {
  const known = installableNames(policyOutput);
  return packages.map((name) => {
    const renamed = newName.get(name);
    if (!renamed || known.has(name)) return name;
    return known.has(renamed) || (known.size === 0 && hasNewNames(osRelease)) ? renamed : name;
  });
}

/**
 * Both spellings, to ask apt about.
 *
 * @param {string[]} packages
 * @returns {string[]}
 */
export function bothSpellings(packages) {
  return packages.flatMap((name) => [name, newName.get(name) ?? []].flat());
}

/** @param {string} policyOutput @returns {Set<string>} */
function installableNames(policyOutput) {
  const blocks = policyOutput.split(/^(?=\S)/m);
  return new Set(
    blocks.flatMap((block) => {
      const name = /^(\S+):\n/.exec(block)?.[1];
      const candidate = /^ {2}Candidate: (.+)$/m.exec(block)?.[1];
      return name && candidate && candidate !== '(none)' ? [name] : [];
    }),
  );
}

/** @param {string} osRelease */
function hasNewNames(osRelease) {
  /** @param {string} key */
  const field = (key) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  const release = Number.parseFloat(field('VERSION_ID'));
  return (field('ID') === 'debian' && release >= 13) || (field('ID') === 'ubuntu' && release >= 24.04);
}
