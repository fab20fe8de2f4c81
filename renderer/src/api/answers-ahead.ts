import { call } from '@renderer/api/app-api';
import type { CallName, CallOutput } from '@shared/ipc/contract';
import type { Result } from '@shared/ipc/result';

/** What the first screen asks for, without input. */
type FirstCall = 'session:list' | 'pack:list';

/** An answer that nobody took by then may be out of date. */
const keptMs = 2000;

const answers = new Map<CallName, Result<unknown>>();

/** Asks for something before the screen that needs it is there, so that it can be drawn whole at once. */
export async function askAhead(name: FirstCall): Promise<void> {
  answers.set(name, await call(name, null));
  setTimeout(() => answers.delete(name), keptMs);
}

/** The answer that was asked for ahead, once; null when there is none, or not yet. */
export function takeAnswer<Name extends CallName>(name: Name): Result<CallOutput<Name>> | null {
  const answer = answers.get(name) as Result<CallOutput<Name>> | undefined;
  answers.delete(name);
  return answer ?? null;
}
