/**
 * A child process as its owner sees it. In the app it is an Electron utility process; the same owner runs over any
 * other child that can pass messages and ports. `Port` is the platform's own kind of message port.
 */
export interface ProcessHandle<Port> {
  post(message: unknown, ports?: readonly Port[]): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, whatever ended the process. */
  onExit(listener: (exitCode: number | null) => void): void;
  kill(): void;
}
