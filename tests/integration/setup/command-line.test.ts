import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChild } from '#scripts/setup/child.mjs';

const cli = resolve(__dirname, '..', '..', '..', 'scripts', 'cli.mjs');

describe('the command line', () => {
  it('refuses an unknown command on standard error alone, and says which there are', async () => {
    const outcome = await runChild(process.execPath, [cli, 'sing'], { timeLimitMs: 20_000 });
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toBe('There is no command “sing”. There are: pack, rubric, score, transcribe.\n');
  });
});
