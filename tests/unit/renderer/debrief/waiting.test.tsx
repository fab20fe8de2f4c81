import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import { aLoopView } from '@tests/support/debrief-view-samples';
import { address, openDebrief, showDebrief, title } from '@tests/unit/renderer/debrief/open-debrief';

describe('a debrief that was not held yet', () => {
  const notHeld = aLoopView({ debrief: null });

  it('is held first', async () => {
    const bridge = await openDebrief(notHeld, { 'loop:hold-debrief': () => succeed(aLoopView()) });
    expect(title()).toBe('Everybody reads in silence');
    expect(bridge.inputsOf('loop:hold-debrief')).toEqual([{ loopId: 'loop-1' }]);
  });

  it('says what is missing, with the way to it and back to the loop', async () => {
    const rounds = notHeld.rounds.map((round, index) => ({
      ...round,
      unrated: index === 0 ? 2 : 0,
      untranscribed: index === 1 ? 1 : 0,
    }));
    const bridge = showDebrief(
      { ...notHeld, rounds, debriefWaitsFor: 'Two answers are not rated.' },
      { 'loop:hold-debrief': () => fail('not-allowed-now', 'Two answers are not rated.') },
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Two answers are not rated.');
    const missing = screen.getByRole('list', { name: 'What is missing' });
    expect(within(missing).getByText('1 answer being transcribed')).toBeDefined();
    const link = within(missing).getByRole('link', { name: 'Rate yourself: Hiring manager' });
    expect(link.getAttribute('href')).toBe(routes.selfRating('session-manager'));
    expect(bridge.inputsOf('loop:hold-debrief')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe(routes.loop('loop-1'));
  });

  it('is held as soon as nothing is missing any more', async () => {
    let refused = true;
    const bridge = showDebrief(
      { ...notHeld, debriefWaitsFor: 'One answer is being transcribed.' },
      {
        'loop:hold-debrief': () =>
          refused ? fail('not-allowed-now', 'One answer is being transcribed.') : succeed(aLoopView()),
      },
    );
    await screen.findByRole('alert');
    refused = false;
    act(() => bridge.push('loop:changed', { view: notHeld }));
    expect(await screen.findByRole('heading', { name: 'Everybody reads in silence' })).toBeDefined();
  });

  it('says why the loop cannot be opened', async () => {
    let broken = true;
    showDebrief(aLoopView(), {
      'loop:get': () =>
        broken ? fail('file-corrupt', 'The loop file cannot be read.') : succeed(aLoopView()),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The loop file cannot be read.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Everybody reads in silence' })).toBeDefined();
  });
});
