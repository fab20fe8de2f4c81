import { utilityProcess, type MessagePortMain } from 'electron';
import type { Log } from '@electron/main/logging/log';
import type { ProcessHandle } from '@electron/main/transcription/process-handle';

/**
 * Starts one of the app's own scripts in a process of its own, which may crash or be killed without harm to this one.
 * `serviceName` is what process lists show. What the process prints goes to the log.
 */
export function launchUtility(
  scriptPath: string,
  serviceName: string,
  log: Log,
): ProcessHandle<MessagePortMain> {
  const child = utilityProcess.fork(scriptPath, [], { serviceName, stdio: 'pipe' });
  const note = (chunk: Buffer): void => log.warn('process printed', { serviceName, text: chunk.toString() });
  child.stdout?.on('data', note);
  child.stderr?.on('data', note);
  return {
    post: (message, ports = []) => child.postMessage(message, [...ports]),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
