import { describe, expect, it } from 'vitest';
import { settle } from '#scripts/checks/step-result.mjs';
import { summarise } from '#scripts/checks/summary.mjs';

const step = (name: string, passed: number, failed: number, skipped = 0) => ({
  name,
  passed,
  failed,
  skipped,
  durationMs: 1234,
  failures: Array.from({ length: failed }, (_, index) => ({
    title: `check ${index + 1}`,
    message: 'one\ntwo',
  })),
});
const lastLine = (text: string) => text.split('\n').at(-1);

describe('the summary', () => {
  it('ends with the sum of all steps', () => {
    const { text, exitCode } = summarise([step('format', 1, 0), step('unit', 41, 0)]);
    expect(lastLine(text)).toBe('42 passed, 0 failed');
    expect(exitCode).toBe(0);
  });

  it('names skipped checks only where there are any', () => {
    expect(lastLine(summarise([step('unit', 3, 0, 2)]).text)).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('has exit code 1 as soon as one check failed, and shows which and why', () => {
    const { text, exitCode } = summarise([step('unit', 41, 0), step('e2e', 2, 1)]);
    expect(exitCode).toBe(1);
    expect(lastLine(text)).toBe('43 passed, 1 failed');
    expect(text).toContain('FAILED (e2e) check 1\n  one\n  two');
  });

  it('has a row for each step', () => {
    const { text } = summarise([step('lint', 1, 0), step('unit', 12, 0, 3)]);
    expect(text).toMatch(/^step +passed +failed +skipped +seconds$/m);
    expect(text).toMatch(/^unit +12 +0 +3 +1\.2$/m);
  });

  it('of no steps at all is a failure', () => {
    expect(summarise([]).exitCode).toBe(1);
  });
});

describe('a step', () => {
  const counted = { name: 'unit', passed: 5, failed: 0, skipped: 0, failures: [] };
  const run = { exitCode: 0 as number | null, timedOut: false, durationMs: 900, output: 'last words' };

  it('stands as counted when its runner ended well', () => {
    expect(settle(counted, run)).toEqual({ ...counted, durationMs: 900 });
  });

  it('fails when its runner failed although every test passed', () => {
    expect(settle(counted, { ...run, exitCode: 1 })).toMatchObject({ passed: 5, failed: 1 });
    expect(settle(counted, { ...run, exitCode: null })).toMatchObject({ passed: 5, failed: 1 });
  });

  it('fails when it was ended by its time limit', () => {
    expect(settle(counted, { ...run, exitCode: null, timedOut: true }).failures[0]?.title).toContain(
      'time limit',
    );
  });

  it('fails when nothing was run, skipped tests notwithstanding', () => {
    const nothing = { ...counted, passed: 0, skipped: 4 };
    expect(settle(nothing, run).failures).toEqual([
      { title: 'unit: no check was run', message: 'last words' },
    ]);
  });

  it('does not count a failure twice', () => {
    const failures = [{ title: 'adds', message: '' }];
    expect(settle({ ...counted, failed: 1, failures }, { ...run, exitCode: 1 }).failed).toBe(1);
  });
});
