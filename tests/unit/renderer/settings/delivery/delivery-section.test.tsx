import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DeliverySection } from '@renderer/features/settings/delivery/delivery-section';
import { effectiveNorms } from '@shared/domain/delivery/effective-norms';
import { fail, succeed } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { renderScreen } from '@tests/support/render-screen';
import { shippedNorms } from '@tests/support/shipped-norms';
import { installBridge, type TestAnswers } from '@tests/support/test-bridge';

const ownPace = { good: { min: 110, max: 150 }, acceptable: { min: 100, max: 170 } };
const seen = (element: HTMLElement | null): string => (element?.textContent ?? '').replaceAll('\u2060', '');

async function showSection(settings: Partial<Settings> = {}, more: TestAnswers = {}) {
  let saved: Settings = SettingsSchema.parse(settings);
  const bridge = installBridge({
    'delivery:norms': () =>
      succeed({ shipped: shippedNorms, effective: effectiveNorms(shippedNorms, saved.profile, saved.norms) }),
    'settings:get': () => succeed(saved),
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    ...more,
  });
  renderScreen(<DeliverySection />, { settings });
  await screen.findByRole('region', { name: 'Delivery' });
  return { bridge, saved: () => saved };
}

const measure = async (name: string): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { name: new RegExp(`^${name}`), level: 4 })).closest('li')!;
const field = (name: string) => screen.getByRole('textbox', { name });

async function retype(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
}

test('every measure shows its ranges with their source', async () => {
  await showSection();
  const pace = await measure('Pace');
  expect(seen(pace)).toContain('good 125–165, acceptable 105–185 words a minute');
  expect(seen(pace)).toContain('Feiler and Powell 2015');
  expect(screen.getAllByRole('button', { name: /^Change / })).toHaveLength(11);
});

test('a range is changed, saved when a field is left, and reset to what is shipped with one press', async () => {
  const { bridge, saved } = await showSection();
  await measure('Pace');
  await userEvent.click(screen.getByRole('button', { name: 'Change Pace' }));
  expect(screen.getByRole('button', { name: 'Reset Pace' })).toHaveProperty('disabled', true);
  await retype('Pace, good, from', '115');
  expect(bridge.inputsOf('settings:update')).toEqual([]);
  await userEvent.tab();
  expect(document.activeElement).toBe(field('Pace, good, to'));
  expect(saved().norms).toEqual({
    paceWpm: { good: { min: 115, max: 165 }, acceptable: { min: 105, max: 185 } },
  });
  const pace = await measure('Pace');
  expect(seen(pace)).toContain('yours');
  expect(seen(pace)).toContain('Shipped: good 125–165, acceptable 105–185.');
  await userEvent.click(screen.getByRole('button', { name: 'Reset Pace' }));
  expect(saved().norms).toEqual({});
  expect(field('Pace, good, from')).toHaveProperty('value', '125');
});

test('ranges that do not fit together are told in a sentence and not saved', async () => {
  const { bridge, saved } = await showSection();
  await measure('Pace');
  await userEvent.click(screen.getByRole('button', { name: 'Change Pace' }));
  await retype('Pace, good, to', '200');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(/must hold the good one: from 125 or less to 200 or more/)).toBeDefined();
  expect(field('Pace, good, to').getAttribute('aria-invalid')).toBe('true');
  expect(bridge.inputsOf('settings:update')).toEqual([]);
  await retype('Pace, acceptable, to', '210{Enter}');
  expect(saved().norms.paceWpm).toEqual({ good: { min: 125, max: 200 }, acceptable: { min: 105, max: 210 } });
  expect(screen.queryByText(/Nothing is saved until then/)).toBeNull();
});

test('shares are read and typed as percentages', async () => {
  const { saved } = await showSection();
  expect(seen(await measure('The result'))).toContain('good from 15, acceptable from 8 % of the time');
  await userEvent.click(screen.getByRole('button', { name: 'Change The result' }));
  await retype('The result, good, from', '20{Enter}');
  expect(saved().norms.resultShare?.good).toEqual({ min: 0.2, max: 1 });
});

test('all ranges go back with one press', async () => {
  const own = {
    paceWpm: ownPace,
    hedgesPerMin: { good: { min: 0, max: 1 }, acceptable: { min: 0, max: 2 } },
  };
  const { bridge } = await showSection({ norms: own });
  expect(seen(await measure('Pace'))).toContain('good 110–150');
  await userEvent.click(screen.getByRole('button', { name: 'Reset all ranges' }));
  expect(bridge.inputsOf('settings:update')).toEqual([{ norms: {} }]);
  expect(seen(await measure('Pace'))).toContain('good 125–165');
  expect(screen.getByRole('button', { name: 'Reset all ranges' })).toHaveProperty('disabled', true);
});

test('a profile names what it changes, and its range stands beside the shipped one', async () => {
  await showSection({ profile: 'second-language' });
  expect(await screen.findByText(/Second language, has its own ranges for pace, articulation/)).toBeDefined();
  const pace = await measure('Pace');
  expect(seen(pace)).toContain('by your profile');
  expect(seen(pace)).toContain('good 110–160');
  await userEvent.click(screen.getByRole('button', { name: 'Change Pace' }));
  expect(seen(pace)).toContain('Your profile: good 110–160, acceptable 90–185. Shipped: good 125–165');
});

test('what a profile leaves out is named and cannot be changed', async () => {
  await showSection({ profile: 'stammer', norms: { paceWpm: ownPace } });
  expect(await screen.findByText(/Stammer, leaves out pace, articulation/)).toBeDefined();
  const pace = await measure('Pace');
  expect(seen(pace)).toContain('left out by your profile');
  expect(within(pace).queryByRole('button')).toBeNull();
  expect(screen.getByRole('button', { name: 'Change Hedges' })).toBeDefined();
});

test('it says when nothing is measured because fluency is switched off', async () => {
  const { conditions } = SettingsSchema.parse({});
  await showSection({ conditions: { ...conditions, fluency: false } });
  expect(await screen.findByText(/Measures of fluency are switched off/)).toBeDefined();
});

test('nudges are off until they are switched on', async () => {
  const { bridge } = await showSection();
  const nudges = screen.getByRole('switch', { name: 'Nudges while you speak (practice only)' });
  expect(nudges).toHaveProperty('checked', false);
  await userEvent.click(nudges);
  expect(bridge.inputsOf('settings:update')).toEqual([{ liveNudges: true }]);
});

test('ranges that cannot be read are told, can be asked for again, and keep nothing else away', async () => {
  let broken = true;
  const norms = { shipped: shippedNorms, effective: shippedNorms };
  await showSection(
    {},
    { 'delivery:norms': () => (broken ? fail('file-corrupt', 'The file is damaged.') : succeed(norms)) },
  );
  expect(await screen.findByText(/The file is damaged/)).toBeDefined();
  expect(screen.getByRole('switch')).toBeDefined();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Change Pace' })).toBeDefined();
});
