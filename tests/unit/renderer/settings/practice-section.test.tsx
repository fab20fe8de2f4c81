import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PacksSection } from '@renderer/features/settings/packs-section';
import { PracticeSection } from '@renderer/features/settings/practice-section';
import { fail, succeed } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { renderScreen } from '@tests/support/render-screen';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';
import { aProblem, listingOf, samplePack } from '@tests/unit/renderer/packs/sample-pack';

const defaults = SettingsSchema.parse({});

function showPractice(more: TestAnswers = {}) {
  let saved: Settings = defaults;
  const bridge = installBridge({
    'settings:get': () => succeed(saved),
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    ...more,
  });
  renderScreen(<PracticeSection />);
  return bridge;
}

const choice = (group: string, name: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });

test('a profile sets several conditions in one press and says what it changes', async () => {
  const bridge = showPractice();
  const stammer = screen.getByRole('radio', { name: 'Stammer' });
  const description = document.getElementById(stammer.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toContain('15 seconds to prepare');
  await userEvent.click(stammer);
  expect(bridge.inputsOf('settings:update')).toEqual([
    {
      profile: 'stammer',
      conditions: { ...defaults.conditions, extraTime: 1.5, prepareSec: 15, fluency: true },
    },
  ]);
  expect(choice('Extra time', '1.5×')).toHaveProperty('checked', true);
  expect(choice('Time to prepare', '15 s')).toHaveProperty('checked', true);
  expect(screen.getByRole('switch', { name: 'Measures of fluency' })).toHaveProperty('checked', true);
});

test('the promise that it never changes how an answer is judged stands beside the profiles', () => {
  showPractice();
  expect(screen.getByRole('group', { name: /never how an answer is judged/ })).toBeDefined();
});

test('a single condition can be changed, and the profile says that it no longer fits', async () => {
  const bridge = showPractice();
  expect(screen.queryByText(/differ from this profile/)).toBeNull();
  await userEvent.click(choice('Time to prepare', '60 s'));
  await userEvent.click(choice('A silence ends my answer', '8 s'));
  await userEvent.click(screen.getByRole('switch', { name: 'Ask more while there is time' }));
  expect(bridge.inputsOf('settings:update')).toEqual([
    { conditions: { ...defaults.conditions, prepareSec: 60 } },
    { conditions: { ...defaults.conditions, prepareSec: 60, finishAfterPauseSec: 8 } },
    { conditions: { ...defaults.conditions, prepareSec: 60, finishAfterPauseSec: 8, fillTime: false } },
  ]);
  expect(await screen.findByText(/differ from this profile/)).toBeDefined();
});

test('a silence that ends the answer can be switched off again', async () => {
  const bridge = showPractice();
  await userEvent.click(choice('A silence ends my answer', '3 s'));
  await userEvent.click(choice('A silence ends my answer', 'Off'));
  expect(bridge.inputsOf('settings:update').at(-1)).toEqual({ conditions: defaults.conditions });
});

test('new sessions can start in practice', async () => {
  const bridge = showPractice();
  await userEvent.click(choice('New sessions start in', 'Practice'));
  expect(bridge.inputsOf('settings:update')).toEqual([{ mode: 'practice' }]);
});

test('a profile that cannot be saved is told and taken back', async () => {
  showPractice({ 'settings:update': () => fail('disk-full', 'The settings could not be written.') });
  await userEvent.click(screen.getByRole('radio', { name: 'Typed' }));
  await screen.findByText(/The settings could not be written/);
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Usual' })).toHaveProperty('checked', true));
});

test('the packs are counted, with those that need attention, and can be reached', async () => {
  const broken = listingOf(samplePack({ id: 'broken' }), { pack: null, problems: [aProblem()] });
  installBridge({
    'pack:library': always([listingOf(samplePack(), { origin: 'shipped' }), broken]),
  });
  renderScreen(<PacksSection />);
  await screen.findByText('2 packs, 1 of your own, 1 that cannot be used');
  await userEvent.click(screen.getByRole('link', { name: 'Go to your packs' }));
  expect(screen.getByTestId('address').textContent).toBe('/packs');
});

test('packs that cannot be counted can still be reached', async () => {
  installBridge({ 'pack:library': () => fail('file-corrupt', 'The folder cannot be read.') });
  renderScreen(<PacksSection />);
  await screen.findByText('Your packs cannot be counted at the moment');
  expect(screen.getByRole('link', { name: 'Go to your packs' })).toBeDefined();
});
