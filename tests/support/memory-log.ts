import type { Log, LogFacts } from '@electron/main/logging/log';

/** A log that keeps its lines. */
export class MemoryLog implements Log {
  readonly lines: string[] = [];

  info(event: string, facts?: LogFacts): void {
    this.#add('info', event, facts);
  }

  warn(event: string, facts?: LogFacts): void {
    this.#add('warn', event, facts);
  }

  error(event: string, facts?: LogFacts): void {
    this.#add('error', event, facts);
  }

  #add(level: string, event: string, facts?: LogFacts): void {
    this.lines.push(`${level} ${event} ${JSON.stringify(facts ?? {})}`);
  }
}
