const oldest = { major: 20, minor: 19 };

/**
 * Why this Node cannot run Greenroom's scripts.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} a sentence, or nothing when the version will do
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  return (
    `Greenroom needs Node ${oldest.major}.${oldest.minor} or newer, and this is Node ${version}. ` +
    'Install a current Node (22 is a good choice), open a new terminal and run the same command again.'
  );
}
