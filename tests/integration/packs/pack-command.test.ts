import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackCounts } from '@shared/model/pack-library';
import type { PackProblem } from '@shared/model/pack-problem';
import { bundleForNode } from '@tests/support/bundle-for-node';
import { scratchFolder } from '@tests/support/scratch-folder';

let program = '';

beforeAll(async () => {
  // Beside `out/main`, so that the program finds the resources where it looks for them.
  const folder = await bundleForNode('test-cli-pack', { 'cli-pack': 'electron/cli/pack.ts' });
  program = join(folder, 'cli-pack.cjs');
});

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(args: readonly string[], cwd = process.cwd()): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd,
  });
  return { code: status, stdout, stderr };
}

interface Report {
  ok: boolean;
  errors: Omit<PackProblem, 'pack'>[];
  warnings: Omit<PackProblem, 'pack'>[];
  counts: PackCounts;
}

function check(path: string): Report & { code: number | null } {
  const { code, stdout, stderr } = run(['check', path, '--json']);
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Report), code };
}

const shipped = resolve('resources/packs');
const broken = resolve('tests/fixtures/packs/broken');

describe('the check of a pack from the command line', () => {
  it.each(['amazon-backend-developer', 'general-backend-developer'])(
    'finds nothing wrong with %s, and nothing to do better',
    (name) => {
      expect(check(join(shipped, name))).toMatchObject({ ok: true, errors: [], warnings: [], code: 0 });
    },
  );

  it('counts what the pack for Amazon promises', () => {
    const { counts } = check(join(shipped, 'amazon-backend-developer'));
    expect(counts.questions.behavioural).toBeGreaterThanOrEqual(120);
    expect(counts.questions.introduction).toBeGreaterThanOrEqual(12);
    expect(counts.questions.deep_dive).toBeGreaterThanOrEqual(20);
    expect(counts.questions.technical + counts.questions.database).toBeGreaterThanOrEqual(20);
    expect(counts).toMatchObject({ stages: 5, qualities: 5 });
  });

  it('prints one JSON object with the agreed names, in their order', () => {
    const { code, stdout } = run(['check', join(broken, 'title-missing'), '--json']);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(Object.keys(report)).toEqual(['ok', 'errors', 'warnings', 'counts']);
    expect(report.errors).toEqual([
      {
        file: 'questions.json',
        line: 25,
        path: 'questions[2].title',
        reason: 'is missing',
        suggestion: 'Add the entry: "title": "…".',
      },
    ]);
    expect(report.counts).toMatchObject({ stages: 1, qualities: 1 });
  });

  it('prints the same for reading', () => {
    const { code, stdout, stderr } = run(['check', join(broken, 'title-missing')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(
      '“title-missing” cannot be used as a pack.\n\n1 problem:\n' +
        '  questions.json:25  questions[2].title\n    is missing\n    Add the entry: "title": "…".\n',
    );
    expect(run(['check', 'tests/fixtures/packs/tiny']).stdout).toBe(
      'The pack “Shop assistant” can be used: 1 stage, 1 quality, 5 questions (3 behavioural, 2 introduction).\n',
    );
  });

  it('says that a path leads nowhere', () => {
    expect(check('/nowhere/at/all')).toMatchObject({
      ok: false,
      code: 1,
      errors: [{ reason: 'is not there' }],
    });
  });

  it.each([
    [[]],
    [['check']],
    [['check', 'a', 'b']],
    [['check', 'a', '--colour']],
    [['mend', 'a']],
    [['zip', 'a', '--json']],
  ])('explains itself to whoever calls it with %j', (args) => {
    const { code, stdout, stderr } = run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage:/);
  });
});

describe('the other commands about packs', () => {
  it('pack a folder into one file that passes the check as well', () => {
    const folder = scratchFolder();
    const { code, stdout } = run(['zip', resolve('tests/fixtures/packs/tiny')], folder);
    const path = join(folder, 'tiny.greenroom-pack');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(check(path)).toMatchObject({ ok: true, warnings: [] });
  });

  it('do not pack what is broken', () => {
    const folder = scratchFolder();
    const { code, stderr } = run(['zip', join(broken, 'no-questions'), 'out'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('questions.json:2  questions');
    expect(existsSync(join(folder, 'out.greenroom-pack'))).toBe(false);
  });

  it('write the schemas that lie in the repository', () => {
    const folder = join(scratchFolder(), 'schemas');
    expect(run(['schema', folder]).code).toBe(0);
    const kept = resolve('resources/pack-schemas');
    expect(readdirSync(folder).toSorted()).toEqual(readdirSync(kept).toSorted());
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8'), name).toBe(readFileSync(join(kept, name), 'utf8'));
    }
  });
});
