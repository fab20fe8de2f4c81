import type { Bridge } from '@shared/ipc/bridge';
import type { CallInput, CallName, CallOutput } from '@shared/ipc/contract';
import type { AppEvents, EventName } from '@shared/ipc/events';
import { fail, type Result } from '@shared/ipc/result';

declare global {
  interface Window {
    greenroom: Bridge;
  }
}

/** Calls the main process. Expected problems come back as values; this never rejects. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  try {
    return await window.greenroom.invoke(name, input);
  } catch (error) {
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}

/** Listens to a push of the main process; returns the function that ends the subscription. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: AppEvents[Name]) => void,
): () => void {
  return window.greenroom.on(name, listener);
}
