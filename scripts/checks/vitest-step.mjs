import { binFile } from '#scripts/setup/bin-file.mjs';
import { runnerStep } from './runner-step.mjs';

/**
 * The part of vitest's JSON report that is read.
 *
 * @typedef {object} VitestReport
 * @property {Array<{
 *   name: string, status: string, message: string,
 *   assertionResults: Array<{ status: string, fullName: string, failureMessages: string[] | null }>,
 * }>} testResults
 */

/**
 * Runs projects of the vitest configuration.
 *
 * @param {object} options
 * @param {string} options.name of the step
 * @param {Array<{ project: string, folder: string }>} options.projects each must have a test in its folder
 * @param {number} [options.workers] how many test files at once; without it one fewer than there are processors
 * @param {string} options.projectRoot
 * @param {NodeJS.ProcessEnv} options.env
 * @param {number} options.timeLimitMs
 * @param {(text: string) => void} options.onOutput
 */
export function vitestStep({ name, projects, projectRoot, env, timeLimitMs, onOutput, workers }) {
  return runnerStep({
    name,
    cwd: projectRoot,
    timeLimitMs,
    onOutput,
    env: () => env,
    args: (reportFile) => [
      binFile(projectRoot, 'vitest'),
      'run',
      '--config=tests/vitest.config.mts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...projects.flatMap(({ project }) => ['--project', project]),
      ...(workers === undefined ? [] : [`--maxWorkers=${workers}`]),
    ],
    count: (report) => countVitest(/** @type {VitestReport} */ (report), projects),
  });
}

/**
 * Passed, failed and skipped tests of a vitest report. A file that could not even be loaded reports no test, and
 * a project that has lost its tests reports no file: both count as failures.
 *
 * @param {VitestReport} report
 * @param {Array<{ project: string, folder: string }>} projects
 */
export function countVitest(report, projects) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failedTests = tests.filter((test) => test.status === 'failed');
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const files = report.testResults.map((file) => file.name.replaceAll('\\', '/'));
  const empty = projects.filter(({ folder }) => !files.some((file) => file.includes(`/${folder}/`)));
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failures = [
    ...failedTests.map((test) => ({
      title: test.fullName,
      message: (test.failureMessages ?? []).join('\n'),
    })),
    ...unloaded.map((file) => ({ title: file.name, message: file.message })),
    ...empty.map(({ project, folder }) => ({
      title: `project ${project}`,
      message: `It ran no test of ${folder}.`,
    })),
  ];
  return { passed, failed: failures.length, skipped: tests.length - passed - failedTests.length, failures };
}
