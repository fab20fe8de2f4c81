import {
  SoundMeterAnswerSchema,
  type SoundMeterAnswer,
  type SoundMeterRequest,
} from '@shared/sound-meter-protocol/messages';

/** A sound meter process as its owner sees it: Electron's utility process in the program, a child of Node elsewhere. */
export interface SoundProcess {
  post(request: SoundMeterRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the process is gone, or could not be started. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts a fresh sound meter process; `electron/sound-meter/index.ts` is its entry. */
export type LaunchSoundProcess = () => SoundProcess;

/**
 * Has one sound measured in a process of its own, which is ended afterwards in any case. A crash, an answer that makes no
 * sense, running over `timeLimitMs` and `signal` are all `failed`.
 */
export function measureInProcess(
  launch: LaunchSoundProcess,
  request: SoundMeterRequest,
  { timeLimitMs, signal }: { timeLimitMs: number; signal: AbortSignal },
): Promise<SoundMeterAnswer> {
  return new Promise((resolve) => {
    const meter = launch();
    const finish = (answer: SoundMeterAnswer): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      meter.kill();
      resolve(answer);
    };
    const fail = (reason: string): void => finish({ type: 'failed', reason });
    const stop = (): void => fail('the program ends');
    const timer = setTimeout(() => fail(`no answer within ${timeLimitMs} ms`), timeLimitMs);
    timer.unref();
    signal.addEventListener('abort', stop, { once: true });
    meter.onMessage((message) => {
      const answer = SoundMeterAnswerSchema.safeParse(message);
      if (answer.success) finish(answer.data);
      else fail('the answer makes no sense');
    });
    meter.onExit(() => fail('the process ended without an answer'));
    meter.post(request);
  });
}
