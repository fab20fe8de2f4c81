import type { z } from 'zod';

/** A process for one request, as its owner sees it: Electron's utility process in the program, a child of Node elsewhere. */
export interface RequestProcess<Request> {
  post(request: Request): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the process is gone, or could not be started. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts a fresh process. */
export type LaunchRequestProcess<Request> = () => RequestProcess<Request>;

interface Failed {
  type: 'failed';
  reason: string;
}

export interface RunLimits {
  timeLimitMs: number;
  /** Ends the process early. */
  signal?: AbortSignal;
}

/**
 * Has one request answered in a process of its own, which is ended afterwards in any case. A crash, an answer that makes
 * no sense, running over `timeLimitMs` and `signal` are all `failed`.
 */
export function runInProcess<Request, Answer>(
  launch: LaunchRequestProcess<Request>,
  request: Request,
  answers: z.ZodType<Answer>,
  { timeLimitMs, signal }: RunLimits,
): Promise<Answer | Failed> {
  return new Promise((resolve) => {
    const running = launch();
    const finish = (answer: Answer | Failed): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      running.kill();
      resolve(answer);
    };
    const fail = (reason: string): void => finish({ type: 'failed', reason });
    const stop = (): void => fail('the program ends');
    const timer = setTimeout(() => fail(`no answer within ${timeLimitMs} ms`), timeLimitMs);
    timer.unref();
    signal?.addEventListener('abort', stop);
    running.onMessage((message) => {
      const answer = answers.safeParse(message);
      if (answer.success) finish(answer.data);
      else fail('the answer makes no sense');
    });
    running.onExit(() => fail('the process ended without an answer'));
    running.post(request);
  });
}
