import { describe, expect, it } from 'vitest';
import { nextShown, noNudge } from '@shared/domain/nudges/next-shown';

describe('the line on show', () => {
  it('comes at once when it is the first', () => {
    expect(nextShown(noNudge, 'fast', 25)).toEqual({ nudge: 'fast', sinceSec: 25 });
  });

  it('stays the same thing while the same is wanted', () => {
    const shown = { nudge: 'fast', sinceSec: 25 } as const;
    expect(nextShown(shown, 'fast', 60)).toBe(shown);
    expect(nextShown(noNudge, null, 60)).toBe(noNudge);
  });

  it.each(['silence', null] as const)('gives way to %s after 8 seconds and not before', (wanted) => {
    const shown = { nudge: 'fast', sinceSec: 25 } as const;
    expect(nextShown(shown, wanted, 32.9)).toBe(shown);
    expect(nextShown(shown, wanted, 33)).toEqual({ nudge: wanted, sinceSec: 33 });
  });

  it('does not come back within 8 seconds of having gone', () => {
    const gone = { nudge: null, sinceSec: 33 };
    expect(nextShown(gone, 'fast', 40)).toBe(gone);
    expect(nextShown(gone, 'fast', 41)).toEqual({ nudge: 'fast', sinceSec: 41 });
  });
});
