/**
 * The environment in which tools colour their output as our own output allows. Through a pipe they would otherwise
 * decide differently from each other, and escape sequences would end up in the failures' text.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isTerminal
 * @returns {NodeJS.ProcessEnv}
 */
export function outputEnv(env, isTerminal) {
  const { NO_COLOR: noColour, FORCE_COLOR: forced, ...rest } = env;
  if (noColour || !isTerminal) return { ...rest, NO_COLOR: '1' };
  return { ...rest, FORCE_COLOR: forced ?? '1' };
}
