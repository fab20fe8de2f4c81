import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Message {
  id?: number;
  method?: string;
  params?: { sessionId?: string; targetInfo?: { type: string } };
  result?: { result?: { value?: unknown } };
  error?: { message: string };
}

/**
 * Chromium's own developer protocol over descriptors 3 and 4 of a process (`--remote-debugging-pipe`). Unlike a driver
 * it holds nothing up, so that a start can be timed through it.
 */
export class DeveloperPipe {
  readonly #input: Writable;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #lastId = 0;
  #rest = '';
  #attached: (sessionId: string) => void = () => undefined;

  constructor(child: ChildProcess) {
    const [, , , input, output] = child.stdio;
    this.#input = input as Writable;
    // The process is killed while messages are under way; that is no failure here.
    this.#input.on('error', () => undefined);
    (output as Readable).setEncoding('utf8').on('data', (text: string) => this.#read(text));
  }

  /** Waits for the first page and attaches to it. Answers with the session that `evaluate` wants. */
  async attachToPage(): Promise<string> {
    const attached = new Promise<string>((resolve) => {
      this.#attached = resolve;
    });
    await this.#send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
    return attached;
  }

  /** The value of an expression in the page, waited for if it is a promise; undefined while there is no document. */
  async evaluate(sessionId: string, expression: string): Promise<unknown> {
    const params = { expression, returnByValue: true, awaitPromise: true };
    const { result } = await this.#send('Runtime.evaluate', params, sessionId);
    return result?.result?.value;
  }

  #send(method: string, params: object, sessionId?: string): Promise<Message> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const each of messages) this.#take(JSON.parse(each) as Message);
  }

  #take(message: Message): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    } else if (message.method === 'Target.attachedToTarget' && message.params?.targetInfo?.type === 'page') {
      this.#attached(message.params.sessionId ?? '');
    }
  }
}
