import type { z } from 'zod';
import type { CallName, CallOutput, calls } from '@shared/ipc/contract';
import type { Result } from '@shared/ipc/result';

/** What answers one call: input that was parsed by the contract, output as the contract types it. */
export type Handler<Name extends CallName> = (
  input: z.output<(typeof calls)[Name]['input']>,
) => Promise<Result<CallOutput<Name>>> | Result<CallOutput<Name>>;

/** One handler for every call of the contract: leaving one out does not compile. */
export type Handlers = { [Name in CallName]: Handler<Name> };

/** The handlers of one topic: all calls whose name begins with it. */
export type TopicHandlers<Topic extends string> = Pick<Handlers, Extract<CallName, `${Topic}:${string}`>>;
