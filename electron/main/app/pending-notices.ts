import type { Failure } from '@shared/ipc/result';

/** Holds notices until there is a page that can show them. */
export interface PendingNotices {
  add(failure: Failure): void;
  /** The page listens now: it gets what waited, and from here on everything at once. */
  pageListens(): void;
  /** The page is gone; notices wait for the next one. */
  pageGone(): void;
}

/** `show` pushes one notice to the page. */
export function pendingNotices(show: (failure: Failure) => void): PendingNotices {
  let listening = false;
  let waiting: Failure[] = [];
  return {
    add(failure) {
      if (listening) show(failure);
      else waiting.push(failure);
    },
    pageListens() {
      listening = true;
      const due = waiting;
      waiting = [];
      for (const failure of due) show(failure);
    },
    pageGone() {
      listening = false;
    },
  };
}
