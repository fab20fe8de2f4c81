import { builtinEnvironments, type Environment } from 'vitest/runtime';

let isMade = false;

/**
 * The DOM of the renderer's tests, made once for each worker. Making a new one for every file takes longer than the
 * tests; they run in one process anyway and leave nothing behind.
 */
const oneDom: Environment = {
  name: 'one-dom',
  viteEnvironment: 'client',
  async setup(global, options) {
    if (!isMade) await builtinEnvironments.jsdom.setup(global, options);
    isMade = true;
    return { teardown: () => undefined };
  },
};

export default oneDom;
