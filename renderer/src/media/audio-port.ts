import { AUDIO_PORT_MESSAGE } from '@shared/ipc/events';
import type { Scope } from './scope';

/** Ports that nobody asked for yet. More than a few mean that something went wrong, so the oldest go. */
const KEPT_PORTS = 4;

/**
 * Receives the ports that lead to the transcriber. A port may arrive before the answer of the call that asked for it,
 * so this has to listen from before the call is made.
 */
export class AudioPorts {
  readonly #arrived = new Map<string, MessagePort>();
  readonly #awaited = new Map<string, (port: MessagePort) => void>();

  constructor(scope: Scope) {
    scope.listen(window, 'message', (event) => this.#take(event as MessageEvent<unknown>));
    scope.add(() => {
      for (const port of this.#arrived.values()) port.close();
      this.#arrived.clear();
    });
  }

  /** The port for a take or a check; null when it did not come in time, since recording goes on without. */
  async take(forId: string, limitMs: number): Promise<MessagePort | null> {
    const arrived = this.#arrived.get(forId);
    if (arrived) {
      this.#arrived.delete(forId);
      return arrived;
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#awaited.delete(forId);
        resolve(null);
      }, limitMs);
      this.#awaited.set(forId, (port) => {
        clearTimeout(timer);
        this.#awaited.delete(forId);
        resolve(port);
      });
    });
  }

  #take(event: MessageEvent<unknown>): void {
    const port = event.ports[0];
    const forId = port && event.source === window ? idIn(event.data) : null;
    if (!port || forId === null) return;
    const waiting = this.#awaited.get(forId);
    if (waiting) {
      waiting(port);
      return;
    }
    this.#arrived.set(forId, port);
    for (const [oldest, unused] of [...this.#arrived].slice(0, -KEPT_PORTS)) {
      unused.close();
      this.#arrived.delete(oldest);
    }
  }
}

function idIn(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, forId } = message as { type?: unknown; forId?: unknown };
  return type === AUDIO_PORT_MESSAGE && typeof forId === 'string' ? forId : null;
}
