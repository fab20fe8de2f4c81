/** Decides whether something that crashed may be started again. */
export interface CrashAllowance {
  /** Counts a crash at `atMs` (any steady clock) and says whether there were few enough lately to go on. */
  countCrash(atMs: number): boolean;
}

/** Allows `limit` crashes within any `windowMs`; the one after that is too many. */
export function crashAllowance(limit: number, windowMs: number): CrashAllowance {
  let crashes: number[] = [];
  return {
    countCrash(atMs) {
      crashes = [...crashes.filter((at) => atMs - at < windowMs), atMs];
      return crashes.length <= limit;
    },
  };
}
