import { describe, expect, it } from 'vitest';
import { crashAllowance } from '@electron/main/app/crash-allowance';
import { pendingNotices } from '@electron/main/app/pending-notices';
import type { Failure } from '@shared/ipc/result';

describe('crashAllowance', () => {
  it('allows a few crashes and refuses the one after', () => {
    const allowance = crashAllowance(2, 60_000);
    expect([0, 1_000, 2_000].map((at) => allowance.countCrash(at))).toEqual([true, true, false]);
  });

  it('forgets crashes that lie far back', () => {
    const allowance = crashAllowance(2, 60_000);
    expect([0, 1_000, 60_500, 61_000].map((at) => allowance.countCrash(at))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('pendingNotices', () => {
  const first: Failure = { code: 'internal', message: 'first' };
  const second: Failure = { code: 'internal', message: 'second' };

  it('holds notices until the page listens, and then shows them in order', () => {
    const shown: string[] = [];
    const notices = pendingNotices((failure) => shown.push(failure.message));
    notices.add(first);
    notices.add(second);
    expect(shown).toEqual([]);
    notices.pageListens();
    notices.pageListens();
    expect(shown).toEqual(['first', 'second']);
  });

  it('holds them again while the page is gone', () => {
    const shown: string[] = [];
    const notices = pendingNotices((failure) => shown.push(failure.message));
    notices.pageListens();
    notices.add(first);
    notices.pageGone();
    notices.add(second);
    expect(shown).toEqual(['first']);
    notices.pageListens();
    expect(shown).toEqual(['first', 'second']);
  });
});
