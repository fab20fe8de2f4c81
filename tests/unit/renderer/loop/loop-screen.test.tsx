import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { fail, succeed } from '@shared/ipc/result';
import { practiceLoop } from '@tests/support/practice-samples';
import { aSession } from '@tests/support/review-samples';
import { always } from '@tests/support/test-bridge';
import { address, begun, done, openLoop, stops } from '@tests/unit/renderer/loop/open-loop';

describe('the screen of a loop', () => {
  test('says whose loop it is, how long it takes and what its mode means', async () => {
    openLoop(practiceLoop());
    expect(await screen.findByRole('heading', { level: 1, name: 'The full loop' })).toBeDefined();
    expect(screen.getByText('Backend Developer, Amazon')).toBeDefined();
    expect(screen.getByText(/hints while you think, feedback after each answer/)).toBeDefined();
    expect(screen.getByText('Compact, 46 min.')).toBeDefined();
  });

  test('shows each round with who asks, for what and how long, and the debrief last', async () => {
    openLoop(practiceLoop());
    await screen.findByText('Listens for customer obsession and ownership');
    const all = await stops();
    expect(all).toHaveLength(4);
    expect(all[2]?.textContent).toContain('Technical on-site, round 2 of 2');
    expect(all[2]?.textContent).toContain('Elena Petrova, Engineer, checkout');
    expect(all[2]?.textContent).toContain('18 min');
    expect(all[3]?.textContent).toContain('Some rounds are still to come.');
  });

  test('says what it knows without the pack', async () => {
    openLoop(practiceLoop(), { 'pack:list': always([]) });
    expect((await stops())[1]?.textContent).toContain('Kenji Mori');
    expect(screen.queryByText(/^Listens for/)).toBeNull();
  });

  test('tells why a loop cannot be shown, and tries again', async () => {
    let broken = true;
    openLoop(practiceLoop(), {
      'loop:get': () => (broken ? fail('file-corrupt', 'loop.json ends early.') : succeed(practiceLoop())),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('loop.json ends early.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'The full loop' })).toBeDefined();
  });
});

describe('the next round', () => {
  test('begins with Enter at its device check', async () => {
    const bridge = openLoop(practiceLoop([done]));
    await screen.findByRole('button', { name: /^Begin round 2/ });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/sessions/round-session/check'));
    expect(bridge.inputsOf('loop:open-round')).toEqual([{ loopId: 'loop-1', roundIndex: 1 }]);
  });

  test('continues where it was left', async () => {
    openLoop(practiceLoop([begun]), { 'loop:open-round': always(unfinishedSession()) });
    await userEvent.click(await screen.findByRole('button', { name: /^Continue/ }));
    await waitFor(() => expect(address()).toBe('/sessions/round-session/room'));
  });

  test('is told when it cannot be opened, and can be pressed again', async () => {
    const bridge = openLoop(practiceLoop(), { 'loop:open-round': () => fail('disk-full', 'No room.') });
    await screen.findByRole('button', { name: /^Begin round 1/ });
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('The disk is full')).toBeDefined();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(bridge.inputsOf('loop:open-round')).toHaveLength(2));
    expect(address()).toBe('/loops/loop-1');
  });

  test('follows what happens elsewhere', async () => {
    const bridge = openLoop(practiceLoop());
    await screen.findByRole('button', { name: /^Begin round 1/ });
    act(() => {
      bridge.push('loop:changed', { view: practiceLoop([done], { loop: { id: 'another' } }) });
      bridge.push('loop:changed', { view: practiceLoop([done]) });
    });
    expect(screen.getByRole('button', { name: /^Begin round 2/ })).toBeDefined();
  });
});

function unfinishedSession() {
  const session = aSession({ id: 'round-session' });
  return { ...session, interview: { ...session.interview, at: { phase: 'introduction' as const } } };
}

describe('deleting a loop', () => {
  test('goes home and can be taken back', async () => {
    const bridge = openLoop(practiceLoop());
    await screen.findByRole('button', { name: /^Delete the loop/ });
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(address()).toBe('/'));
    expect(
      await screen.findByText(/“The full loop” goes at the next start. Its recordings stay/),
    ).toBeDefined();
    await userEvent.keyboard('u');
    await waitFor(() => expect(address()).toBe('/loops/loop-1'));
    expect(bridge.inputsOf('loop:restore')).toEqual([{ loopId: 'loop-1' }]);
  });

  test('is told when it does not work, and stays', async () => {
    openLoop(practiceLoop(), { 'loop:delete': () => fail('write-failed', 'Not saved.') });
    await userEvent.click(await screen.findByRole('button', { name: /^Delete the loop/ }));
    expect(await screen.findByText('Saving did not work')).toBeDefined();
    expect(address()).toBe('/loops/loop-1');
  });
});

test('the arrow keys walk through everything that can be pressed', async () => {
  openLoop(practiceLoop([done]));
  await screen.findByRole('link', { name: 'Look at the answers: Phone screen' });
  const focused = () => document.activeElement?.getAttribute('aria-label');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Look at the answers: Phone screen');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Skip Delivery');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Skip Data and databases');
});
