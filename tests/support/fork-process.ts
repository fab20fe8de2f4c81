import { fork, type Serializable } from 'node:child_process';
import type { LaunchRequestProcess } from '@electron/main/processes/run-in-process';

/** Starts a bundled script as a plain child process of Node; the program starts it as a utility process. */
export function forkProcess<Request extends Serializable>(scriptPath: string): LaunchRequestProcess<Request> {
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
