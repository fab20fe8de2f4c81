import { runInProcess, type LaunchRequestProcess } from '@electron/main/processes/run-in-process';
import { RemuxAnswerSchema, type RemuxAnswer, type RemuxRequest } from '@shared/remuxer-protocol/messages';

/** Starts a fresh remuxer process; `electron/remuxer/index.ts` is its entry. */
export type LaunchRemuxProcess = LaunchRequestProcess<RemuxRequest>;

/** Has one file remuxed in a process of its own; see `runInProcess`. */
export function remuxInProcess(
  launch: LaunchRemuxProcess,
  request: RemuxRequest,
  timeLimitMs: number,
): Promise<RemuxAnswer> {
  return runInProcess(launch, request, RemuxAnswerSchema, { timeLimitMs });
}
