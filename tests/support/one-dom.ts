import { builtinEnvironments, type Environment } from 'vitest/runtime';

/** Kept beside the DOM itself: this file may be loaded anew for each test file. */
const mark = Symbol.for('greenroom tests: the DOM is made');

/**
 * The DOM of the renderer's tests, made once for each worker. Making a new one for every file takes longer than the
 * tests; they run in one process anyway and leave nothing behind.
 */
const oneDom: Environment = {
  name: 'one-dom',
  viteEnvironment: 'client',
  async setup(global, options) {
    if (!Reflect.has(global, mark)) await builtinEnvironments.jsdom.setup(global, options);
    Reflect.set(global, mark, true);
    return { teardown: () => undefined };
  },
};

export default oneDom;
