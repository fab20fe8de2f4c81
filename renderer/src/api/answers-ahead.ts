import { call, listen } from '@renderer/api/app-api';
import type { CallName, CallOutput } from '@shared/ipc/contract';
import type { EventName } from '@shared/ipc/events';
import type { Result } from '@shared/ipc/result';

/** What the first screen asks for, without input, and the pushes that put such an answer out of date. */
const outdatedBy = {
  'session:list': ['library:changed'],
  'pack:list': ['packs:changed'],
  'loop:list': ['loop:changed'],
} as const satisfies Partial<Record<CallName, readonly EventName[]>>;

/** An answer that nobody took by then may be out of date. */
const keptMs = 2000;

const answers = new Map<CallName, Result<unknown>>();

/** Asks for something before the screen that needs it is there, so that it can be drawn whole at once. */
export async function askAhead(name: keyof typeof outdatedBy): Promise<void> {
  let isOutdated = false;
  const forget = (): void => {
    isOutdated = true;
    answers.delete(name);
  };
  const stops = outdatedBy[name].map((event) => listen(event, forget));
  const answer = await call(name, null);
  if (!isOutdated) answers.set(name, answer);
  setTimeout(() => {
    forget();
    stops.forEach((stop) => stop());
  }, keptMs);
}

/** The answer that was asked for ahead, once; null when there is none, or not yet. */
export function takeAnswer<Name extends CallName>(name: Name): Result<CallOutput<Name>> | null {
  const answer = answers.get(name) as Result<CallOutput<Name>> | undefined;
  answers.delete(name);
  return answer ?? null;
}
