import { describe, expect, it } from 'vitest';
import { sandboxFlags } from '#scripts/setup/launch-flags.mjs';

const ordinary = {
  platform: 'linux',
  isRoot: false,
  restrictsNamespaces: false,
  helperIsSetUid: false,
} as const;
const helper = '/opt/electron/chrome-sandbox';

describe('the sandbox', () => {
  it('stays on for an ordinary user', () => {
    expect(sandboxFlags(helper, ordinary)).toEqual({ flags: [], warnings: [] });
  });

  it('is given up for root, plainly', () => {
    const { flags, warnings } = sandboxFlags(helper, { ...ordinary, isRoot: true });
    expect(flags).toEqual(['--no-sandbox']);
    expect(warnings.join()).toContain('for trying and testing only');
  });

  it('is given up where the kernel forbids it, with the command that brings it back', () => {
    const { flags, warnings } = sandboxFlags(helper, { ...ordinary, restrictsNamespaces: true });
    expect(flags).toEqual(['--no-sandbox']);
    expect(warnings.join()).toContain(`sudo chmod 4755 "${helper}"`);
  });

  it('stays on where that command was run, and on other systems', () => {
    const restricted = { ...ordinary, restrictsNamespaces: true };
    expect(sandboxFlags(helper, { ...restricted, helperIsSetUid: true }).flags).toEqual([]);
    expect(sandboxFlags(helper, { ...restricted, platform: 'darwin' }).flags).toEqual([]);
  });
});
