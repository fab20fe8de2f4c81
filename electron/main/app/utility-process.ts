import { utilityProcess, type MessagePortMain } from 'electron';
import type { ProcessHandle } from '@electron/main/transcription/process-handle';

/**
 * Starts one of the app's own scripts in a process of its own, which may crash or be killed without harm to this one.
 * `serviceName` is what process lists show. What the process prints goes to `onOutput`, line endings and all.
 */
export function launchUtility(
  scriptPath: string,
  serviceName: string,
  onOutput: (text: string) => void,
): ProcessHandle<MessagePortMain> {
  const child = utilityProcess.fork(scriptPath, [], { serviceName, stdio: 'pipe' });
  child.stdout?.on('data', (chunk: Buffer) => onOutput(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => onOutput(chunk.toString()));
  return {
    post: (message, ports = []) => child.postMessage(message, [...ports]),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
