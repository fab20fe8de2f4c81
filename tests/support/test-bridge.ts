import type { Bridge } from '@shared/ipc/bridge';
import type { CallInput, CallName, CallOutput } from '@shared/ipc/contract';
import type { AppEvents, EventName } from '@shared/ipc/events';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** What the main process answers in a test: a value or a failure made from the input, at once or later. */
export type TestAnswers = {
  [Name in CallName]?: (
    input: CallInput<Name>,
  ) => Result<CallOutput<Name>> | Promise<Result<CallOutput<Name>>>;
};

/** Stands in for the main process at the one place where the page meets it. */
export class TestBridge implements Bridge {
  readonly calls: { name: CallName; input: unknown }[] = [];
  private readonly listeners = new Map<string, Set<(payload: never) => void>>();

  constructor(private readonly answers: TestAnswers) {}

  invoke<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>>> {
    this.calls.push({ name, input });
    const answer: TestAnswers[Name] = this.answers[name];
    return Promise.resolve(answer ? answer(input) : fail('not-found', `The test has no answer to ${name}.`));
  }

  on<Name extends EventName>(name: Name, listener: (payload: AppEvents[Name]) => void): () => void {
    const all = this.listeners.get(name) ?? new Set();
    all.add(listener);
    this.listeners.set(name, all);
    return () => all.delete(listener);
  }

  /** Pushes an event to the page. */
  push<Name extends EventName>(name: Name, payload: AppEvents[Name]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(payload as never);
  }

  /** The inputs of all calls of that name so far. */
  inputsOf(name: CallName): unknown[] {
    return this.calls.filter((made) => made.name === name).map((made) => made.input);
  }
}

/** Puts a test bridge where the preload script puts the real one. */
export function installBridge(answers: TestAnswers): TestBridge {
  const bridge = new TestBridge(answers);
  window.greenroom = bridge;
  return bridge;
}

/** An answer that is always the same value. */
export function always<Value>(value: Value): () => Result<Value> {
  return () => succeed(value);
}
