import type { CallInput, CallName, CallOutput } from '@shared/ipc/contract';
import type { AppEvents, EventName } from '@shared/ipc/events';
import type { Result } from '@shared/ipc/result';

/** What the preload script puts on `window.greenroom`. */
export interface Bridge {
  invoke<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>>;
  /** Returns the function that ends the subscription. */
  on<Name extends EventName>(name: Name, listener: (payload: AppEvents[Name]) => void): () => void;
}
