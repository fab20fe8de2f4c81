import { describe, expect, it } from 'vitest';
import { nodeVersionProblem } from '#scripts/setup/node-version.mjs';

describe('the Node version', () => {
  it('is refused below 20.19, with what to install', () => {
    for (const version of ['18.15.0', '20.18.3', '16.0.0']) {
      expect(nodeVersionProblem(version)).toContain(`this is Node ${version}`);
    }
  });

  it('is accepted from 20.19 on', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
      expect(nodeVersionProblem(version)).toBeUndefined();
    }
  });
});
