import { binFile } from '#scripts/setup/bin-file.mjs';
import { runnerStep } from './runner-step.mjs';

/**
 * The part of Playwright's JSON report that is read.
 *
 * @typedef {{ message?: string, stack?: string }} ReportedError
 * @typedef {{ results: Array<{ errors: ReportedError[] }>, status: string }} ReportedTest
 * @typedef {{ title: string, file: string, line: number, tests: ReportedTest[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ suites: Suite[], errors: ReportedError[] }} PlaywrightReport
 */

/** Left to Playwright for closing and reporting before it is ended from outside. */
const closingMs = 20_000;

/**
 * Runs the end-to-end tests on the built app, one at a time: two Electrons on two cores disturb each other's clocks.
 *
 * @param {object} options
 * @param {string} options.projectRoot
 * @param {NodeJS.ProcessEnv} options.env names the display and the runtime
 * @param {number} options.timeLimitMs
 * @param {(text: string) => void} options.onOutput
 */
export function playwrightStep({ projectRoot, env, timeLimitMs, onOutput }) {
  return runnerStep({
    name: 'e2e',
    cwd: projectRoot,
    timeLimitMs,
    onOutput,
    env: (reportFile) => ({ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
    args: () => [
      binFile(projectRoot, '@playwright/test', 'playwright'),
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--reporter=list,json',
      `--global-timeout=${timeLimitMs - closingMs}`,
    ],
    count: (report) => countPlaywright(/** @type {PlaywrightReport} */ (report)),
  });
}

/**
 * Passed, failed and skipped tests of a Playwright report. A test that passed only at a second try has failed once
 * and is counted so.
 *
 * @param {PlaywrightReport} report
 */
export function countPlaywright(report) {
  const tests = report.suites.flatMap(specsOf).flatMap((spec) => spec.tests.map((test) => ({ spec, test })));
  /** @param {string} status */
  const withStatus = (status) => tests.filter(({ test }) => test.status === status);
  const failed = [...withStatus('unexpected'), ...withStatus('flaky')];
  const failures = [
    ...failed.map(({ spec, test }) => ({
      title: `${spec.file}:${spec.line} ${spec.title}`,
      message: test.results.flatMap((result) => result.errors.map(textOf)).join('\n'),
    })),
    ...report.errors.map((error) => ({ title: 'e2e', message: textOf(error) })),
  ];
  return {
    passed: withStatus('expected').length,
    failed: failures.length,
    skipped: withStatus('skipped').length,
    failures,
  };
}

/** @param {Suite} suite @returns {Spec[]} */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** @param {ReportedError} error */
function textOf(error) {
  return error.stack ?? error.message ?? '';
}
