import { RemuxAnswerSchema, type RemuxAnswer, type RemuxRequest } from '@shared/remuxer-protocol/messages';

/** A remuxer process as its owner sees it: Electron's utility process in the program, a child of Node elsewhere. */
export interface RemuxProcess {
  post(request: RemuxRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the process is gone, or could not be started. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts a fresh remuxer process; `electron/remuxer/index.ts` is its entry. */
export type LaunchRemuxProcess = () => RemuxProcess;

/**
 * Has one file remuxed in a process of its own, which is ended afterwards in any case. A crash, an answer that makes
 * no sense and running over `timeLimitMs` are all `failed`.
 */
export function remuxInProcess(
  launch: LaunchRemuxProcess,
  request: RemuxRequest,
  timeLimitMs: number,
): Promise<RemuxAnswer> {
  return new Promise((resolve) => {
    const remuxer = launch();
    const finish = (answer: RemuxAnswer): void => {
      clearTimeout(timer);
      remuxer.kill();
      resolve(answer);
    };
    const timer = setTimeout(
      () => finish({ type: 'failed', reason: `no answer within ${timeLimitMs} ms` }),
      timeLimitMs,
    );
    remuxer.onMessage((message) => {
      const answer = RemuxAnswerSchema.safeParse(message);
      finish(answer.success ? answer.data : { type: 'failed', reason: 'the answer makes no sense' });
    });
    remuxer.onExit(() => finish({ type: 'failed', reason: 'the process ended without an answer' }));
    remuxer.post(request);
  });
}
