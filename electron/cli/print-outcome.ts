import type { CommandOutcome } from './packs/command-outcome';

/** Prints what a command has to say, and ends with its exit code. */
export async function printOutcome(outcome: Promise<CommandOutcome>): Promise<void> {
  const { exitCode, stdout, stderr } = await outcome;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
