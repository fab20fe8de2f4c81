import { z } from 'zod';
import type { Handler, Handlers } from '@electron/main/ipc/handlers';
import { calls, type CallName, type CallOutput } from '@shared/ipc/contract';
import { fail, type Result } from '@shared/ipc/result';

/** Told about a bug that a handler threw; the page only learns that something went wrong. */
export type CallFailureReport = (name: CallName, thrown: unknown) => void;

/**
 * Parses the input by the contract and runs the handler. Always answers with a `Result`: bad input is `bad-request`
 * with the place and the reason, a bug is `internal`.
 */
export async function answerCall<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
  report: CallFailureReport,
): Promise<Result<CallOutput<Name>>> {
  const parsed = calls[name].input.safeParse(input);
  if (!parsed.success) return fail('bad-request', `${name}: ${z.prettifyError(parsed.error)}`);
  const handler = handlers[name] as Handler<Name>;
  try {
    return await handler(parsed.data as Parameters<Handler<Name>>[0]);
  } catch (thrown) {
    report(name, thrown);
    return fail('internal', 'Something went wrong inside the app. The log in the data folder says more.');
  }
}
