import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { fail } from '@shared/ipc/result';
import { aDebrief } from '@tests/support/debrief-view-samples';
import { practiceLoop } from '@tests/support/practice-samples';
import { always } from '@tests/support/test-bridge';
import { begun, done, openLoop, skipped, stops } from '@tests/unit/renderer/loop/open-loop';

describe('skipping a round', () => {
  test('asks first, says that it means nothing, and does it', async () => {
    const bridge = openLoop(practiceLoop(), { 'loop:skip-round': always(practiceLoop([skipped])) });
    await screen.findByRole('button', { name: 'Skip this round' });
    await userEvent.keyboard('k');
    const dialog = await screen.findByRole('dialog', { name: 'Skip “Phone screen”?' });
    expect(within(dialog).getByText(/A skipped round says nothing about you/)).toBeDefined();
    expect(bridge.inputsOf('loop:skip-round')).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: /^Begin round 2/ })).toBeDefined();
    expect(bridge.inputsOf('loop:skip-round')).toEqual([{ loopId: 'loop-1', roundIndex: 0, skipped: true }]);
    expect((await stops())[0]?.textContent).toContain('SkippedIt says nothing about you.');
  });

  test('changes nothing when the user thinks better of it', async () => {
    const bridge = openLoop(practiceLoop());
    await userEvent.click(await screen.findByRole('button', { name: 'Skip Delivery' }));
    await screen.findByRole('dialog', { name: 'Skip “Delivery”?' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('loop:skip-round')).toEqual([]);
  });

  test('of a round that was begun says that its recordings stay', async () => {
    openLoop(practiceLoop([begun]));
    await screen.findByRole('button', { name: 'Skip this round' });
    await userEvent.keyboard('k');
    expect(await screen.findByText(/What you recorded in it stays in the library/)).toBeDefined();
  });

  test('can be taken back', async () => {
    const bridge = openLoop(practiceLoop([skipped]));
    await userEvent.click(await screen.findByRole('button', { name: 'Take it in again: Phone screen' }));
    await screen.findByRole('dialog', { name: 'Take “Phone screen” in again?' });
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(bridge.inputsOf('loop:skip-round')).toEqual([
        { loopId: 'loop-1', roundIndex: 0, skipped: false },
      ]),
    );
  });

  test('is not offered for a round that was held, nor after the debrief', async () => {
    openLoop(practiceLoop([done, skipped, skipped], { loop: { debrief: aDebrief(), debriefSeen: true } }));
    await stops();
    expect(screen.queryByRole('button', { name: /^Skip|^Take it in/ })).toBeNull();
  });

  test('is told when it does not work', async () => {
    openLoop(practiceLoop(), { 'loop:skip-round': () => fail('write-failed', 'Not saved.') });
    await screen.findByRole('button', { name: 'Skip this round' });
    await userEvent.keyboard('k');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Saving did not work')).toBeDefined();
  });
});
