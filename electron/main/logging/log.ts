/** Plain facts about an event. What the user said or wrote never goes into a log, so there is no room for more. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Where events and bugs are written down for whoever has to find out later what happened. */
export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}

/** What a thrown value tells: type, message, and where it came from. */
export function factsOf(thrown: unknown): LogFacts {
  if (!(thrown instanceof Error)) return { thrown: String(thrown) };
  return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? null };
}
