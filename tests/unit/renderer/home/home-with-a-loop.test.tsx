import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { HomeScreen } from '@renderer/features/home/home-screen';
import { succeed } from '@shared/ipc/result';
import { aDebrief, aDecision } from '@tests/support/debrief-view-samples';
import { practiceLoop } from '@tests/support/practice-samples';
import { renderScreen } from '@tests/support/render-screen';
import { homeMain } from '@tests/unit/renderer/home/home-main';

const today = new Date().toISOString();
const doneToday = { state: 'done', endedAt: '2026-03-01T10:00:00.000Z' } as const;

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

describe('home with a loop', () => {
  test('suggests its next round and opens it', async () => {
    const bridge = homeMain({ loops: [practiceLoop([doneToday], { loop: { updatedAt: today } })] });
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Round 2 of 3: Data and databases' });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('loop:open-round')).toEqual([{ loopId: 'loop-1', roundIndex: 1 }]);
  });

  test('says until when the break lasts', async () => {
    const justDone = { state: 'done', endedAt: today } as const;
    homeMain({ loops: [practiceLoop([doneToday, justDone], { loop: { updatedAt: today } })] });
    renderScreen(<HomeScreen />);
    expect(
      await screen.findByText(/Your break ends at \d\d:\d\d; you can begin before that\./),
    ).toBeDefined();
  });

  test('shows how far each stage is', async () => {
    homeMain({ loops: [practiceLoop([doneToday, doneToday])] });
    renderScreen(<HomeScreen />);
    const loop = await screen.findByRole('region', { name: 'Your loop' });
    expect(
      within(loop)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Phone screen done', 'Technical on-site 1 of 2 rounds', 'Debrief not yet']);
    expect(within(loop).getByRole('link', { name: 'See the loop' }).getAttribute('href')).toBe(
      '/loops/loop-1',
    );
  });

  test('keeps the decision to itself until the debrief told it', async () => {
    const debrief = aDebrief({ decision: aDecision({ outcome: 'no-hire' }) });
    const view = practiceLoop([doneToday, doneToday, doneToday], { loop: { debrief, updatedAt: today } });
    homeMain({ loops: [view] });
    const first = renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Hear what they decided' });
    expect(screen.queryByText('Not this time')).toBeNull();
    first.unmount();
    homeMain({ loops: [{ ...view, loop: { ...view.loop, debriefSeen: true } }] });
    renderScreen(<HomeScreen />);
    expect(await screen.findByText('Not this time')).toBeDefined();
  });

  test('leads to the debrief when all rounds are behind', async () => {
    homeMain({ loops: [practiceLoop([doneToday, doneToday, doneToday], { loop: { updatedAt: today } })] });
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'The interviewers are ready to decide' });
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/loops/loop-1/debrief');
  });

  test('continues it from its card, and still lets another be started', async () => {
    const bridge = homeMain({ loops: [practiceLoop([{ state: 'begun' }])] });
    renderScreen(<HomeScreen />);
    const card = await screen.findByRole('region', { name: 'The full loop' });
    expect(within(card).getByText('You are in round 1 of 3: Phone screen.')).toBeDefined();
    await userEvent.click(within(card).getByRole('button', { name: 'Start another' }));
    await userEvent.click(screen.getByRole('button', { name: /^Start the loop/ }));
    await waitFor(() => expect(bridge.inputsOf('loop:create')).toHaveLength(1));
  });

  test('follows what happens in it', async () => {
    let loops = [practiceLoop([], { loop: { updatedAt: today } })];
    const bridge = homeMain({}, { 'loop:list': () => succeed(loops) });
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Round 1 of 3: Phone screen' });
    loops = [practiceLoop([{ state: 'skipped' }], { loop: { updatedAt: today } })];
    bridge.push('loop:changed', { view: loops[0]! });
    expect(await screen.findByRole('heading', { name: 'Round 2 of 3: Data and databases' })).toBeDefined();
  });
});
