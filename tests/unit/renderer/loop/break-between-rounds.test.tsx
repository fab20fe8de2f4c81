import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { practiceLoop, type RoundPart } from '@tests/support/practice-samples';
import { address, done, openLoop } from '@tests/unit/renderer/loop/open-loop';

afterEach(() => {
  vi.useRealTimers();
});

describe('the break after a round of the same stage', () => {
  const afterRound: RoundPart[] = [done, done];

  test('counts down, and gives way to the round when it is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-03-07T10:02:30.000Z') });
    openLoop(practiceLoop(afterRound));
    expect(await screen.findByRole('heading', { name: 'A break of 5 minutes' })).toBeDefined();
    expect(screen.getByRole('timer', { name: 'Left of the break' }).textContent).toMatch(/^2:(30|29)$/);
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.getByRole('timer').textContent).toMatch(/^1:(30|29|28)$/);
    await act(() => vi.advanceTimersByTimeAsync(91_000));
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByRole('button', { name: /^Begin round 3/ })).toBeDefined();
  });

  test('can be cut short', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-03-07T10:02:30.000Z') });
    const bridge = openLoop(practiceLoop(afterRound));
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    await user.click(await screen.findByRole('button', { name: /^Begin now/ }));
    expect(bridge.inputsOf('loop:open-round')).toEqual([{ loopId: 'loop-1', roundIndex: 2 }]);
  });

  test('can be left for another day', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-03-07T10:02:30.000Z') });
    openLoop(practiceLoop(afterRound));
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    await screen.findByRole('button', { name: /^Continue another day/ });
    await user.keyboard('h');
    expect(address()).toBe('/');
  });

  test('is long over on another day', async () => {
    openLoop(practiceLoop(afterRound));
    expect(await screen.findByRole('button', { name: /^Begin round 3/ })).toBeDefined();
    expect(screen.queryByRole('timer')).toBeNull();
  });
});
