/** What a command prints, and its exit code: 0 when all is well, 1 when something is wrong, 2 for wrong usage. */
export interface CommandOutcome {
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}
