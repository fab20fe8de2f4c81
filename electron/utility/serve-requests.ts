import { setPriority } from 'node:os';
import type { z } from 'zod';

/** What Electron puts on `process` in a utility process; its own types are not loaded here. */
interface ParentPort {
  on(name: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

export interface Service<Request, Done> {
  /** One of `os.constants.priority`. */
  priority: number;
  requests: z.ZodType<Request>;
  work(request: Request): Promise<Done>;
}

/** Makes this process answer each request once: with what came of the work, or with the reason why nothing did. */
export function serveRequests<Request, Done extends object>({
  priority,
  requests,
  work,
}: Service<Request, Done>): void {
  try {
    setPriority(priority);
  } catch {
    // Not every system lets a process lower its own priority; it takes its share like any other then.
  }

  async function answer(message: unknown): Promise<unknown> {
    const request = requests.safeParse(message);
    if (!request.success) return { type: 'failed', reason: 'the request is not valid' };
    try {
      return { type: 'done', ...(await work(request.data)) };
    } catch (error) {
      // Whatever a broken or missing file makes the work throw is an expected answer here.
      return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort };
  const send = parentPort?.postMessage.bind(parentPort) ?? process.send?.bind(process);
  const reply = async (message: unknown): Promise<void> => void send?.(await answer(message));
  // A utility process of Electron talks over its parent port, a plain child of Node over its channel.
  if (parentPort) parentPort.on('message', (event) => void reply(event.data));
  else process.on('message', (message) => void reply(message));
}
