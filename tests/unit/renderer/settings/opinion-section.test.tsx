import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OpinionSection } from '@renderer/features/settings/opinion-section';
import { fail, succeed } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { renderScreen } from '@tests/support/render-screen';
import { installBridge, type TestAnswers } from '@tests/support/test-bridge';

const { secondOpinion } = SettingsSchema.parse({});

function showSection(on: boolean, more: TestAnswers = {}) {
  const settings = { secondOpinion: { ...secondOpinion, on } };
  let saved: Settings = SettingsSchema.parse(settings);
  const bridge = installBridge({
    'settings:get': () => succeed(saved),
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    ...more,
  });
  renderScreen(<OpinionSection />, { settings });
  return { bridge, saved: () => saved.secondOpinion };
}

test('it is off at first, says what would be sent, and shows nothing more', async () => {
  const { bridge, saved } = showSection(false);
  const toggle = screen.getByRole('switch', { name: /Let a language model/ });
  expect((toggle as HTMLInputElement).checked).toBe(false);
  expect(screen.getByText(/all that is sent/)).toBeTruthy();
  expect(screen.queryByLabelText('Address')).toBeNull();
  await userEvent.click(toggle);
  expect(saved()).toEqual({ ...secondOpinion, on: true });
  expect(bridge.inputsOf('opinion:try')).toEqual([]);
});

test('an address is saved when it is whole, not letter by letter', async () => {
  const { bridge, saved } = showSection(true);
  const field = screen.getByLabelText('Address');
  await userEvent.clear(field);
  await userEvent.type(field, 'http://localhost:1234');
  expect(bridge.inputsOf('settings:update')).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(saved().address).toBe('http://localhost:1234');
});

test('the models of the server are looked for on demand, and one press chooses one', async () => {
  const { bridge, saved } = showSection(true, {
    'opinion:try': () => succeed({ models: ['llama3.2:3b', 'qwen3:8b'] }),
  });
  expect(bridge.inputsOf('opinion:try')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Look for models' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Use qwen3:8b' }));
  expect(saved().model).toBe('qwen3:8b');
});

test('a server that does not answer is a sentence beside the button', async () => {
  const message = 'Nothing answers at http://127.0.0.1:11434.';
  showSection(true, { 'opinion:try': () => fail('not-found', message) });
  await userEvent.click(screen.getByRole('button', { name: 'Look for models' }));
  expect(await screen.findByText(message)).toBeTruthy();
});
