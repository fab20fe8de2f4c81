import { fork } from 'node:child_process';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';

/** Starts the bundled remuxer as a plain child process of Node; the program starts it as a utility process. */
export function forkRemuxer(scriptPath: string): LaunchRemuxProcess {
  return () => {
    const child = fork(scriptPath, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    return {
      // A process that is gone by then says so by its exit; without a listener Node would throw the error at everybody.
      post: (request) => void child.send(request, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', () => listener()),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
