import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsScreen } from '@renderer/features/settings/settings-screen';
import { settingsSections } from '@renderer/navigation/settings-sections';
import { fail, succeed } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { renderScreen } from '@tests/support/render-screen';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';

const app = {
  version: '0.1.0',
  electron: '25.1.1',
  chrome: '114',
  platform: 'linux',
  tryingRuntime: true,
  dataFolder: '/home/ada/.config/Greenroom',
  speech: { state: 'ready', engine: 'moonshine moonshine-tiny-en-int8' } as const,
};

function withSettings(more: TestAnswers = {}) {
  let saved: Settings = SettingsSchema.parse({});
  return installBridge({
    'app:describe': always(app),
    'settings:get': () => succeed(saved),
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    'storage:describe': always({ usedBytes: 5_000_000, freeBytes: null }),
    ...more,
  });
}

beforeEach(() => {
  const devices = Object.assign(new EventTarget(), {
    enumerateDevices: () =>
      Promise.resolve([
        { kind: 'videoinput', deviceId: 'cam', label: 'Desk camera' },
        { kind: 'audioinput', deviceId: 'mic', label: 'Desk microphone' },
      ]),
  });
  Object.defineProperty(navigator, 'mediaDevices', { value: devices, configurable: true });
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

describe('a change in the settings', () => {
  test('is saved at once', async () => {
    const bridge = withSettings();
    renderScreen(<SettingsScreen />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByLabelText('Show my own words while I speak'));
    await userEvent.selectOptions(screen.getByLabelText('Size of the recorded picture'), '480p');
    expect(bridge.inputsOf('settings:update')).toEqual([
      { theme: 'dark' },
      { showOwnCaptions: false },
      { videoQuality: '480p' },
    ]);
  });

  test('that cannot be saved is told and taken back', async () => {
    withSettings({ 'settings:update': () => fail('disk-full', 'The settings could not be written.') });
    renderScreen(<SettingsScreen />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await screen.findByText(/The settings could not be written/);
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: 'As the computer' })).toHaveProperty('checked', true),
    );
  });

  test('remembers a device with its label, and the default as none', async () => {
    const bridge = withSettings();
    renderScreen(<SettingsScreen />);
    const camera = await screen.findByLabelText('Camera');
    await within(camera).findByRole('option', { name: 'Desk camera' });
    await userEvent.selectOptions(camera, 'cam');
    await userEvent.selectOptions(camera, '');
    expect(bridge.inputsOf('settings:update')).toEqual([
      { camera: { deviceId: 'cam', label: 'Desk camera' } },
      { camera: null },
    ]);
  });

  test('of the voice keeps the rest of the voice', async () => {
    const bridge = withSettings();
    renderScreen(<SettingsScreen />);
    await userEvent.selectOptions(screen.getByLabelText('Speaker'), 'rms');
    screen.getByRole('slider', { name: 'Speed' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(bridge.inputsOf('settings:update').at(-1)).toEqual({
      voice: { source: 'embedded', name: 'rms', rate: 1.1, volume: 0.9 },
    });
  });
});

describe('the settings', () => {
  test('say where the data is and open the folder', async () => {
    const bridge = withSettings({ 'app:open-data-folder': always(null) });
    renderScreen(<SettingsScreen />);
    const data = screen.getByRole('region', { name: 'Your data' });
    await within(data).findByText('/home/ada/.config/Greenroom');
    await within(data).findByText('5.0 MB used');
    await userEvent.keyboard('o');
    expect(bridge.inputsOf('app:open-data-folder')).toHaveLength(1);
  });

  test('tell quietly of the old runtime', async () => {
    withSettings();
    renderScreen(<SettingsScreen />);
    const about = screen.getByRole('region', { name: 'About Greenroom' });
    await waitFor(() => expect(about.textContent).toContain('good for trying and testing only'));
  });

  test('name the engine, and follow it when it stops', async () => {
    const bridge = withSettings();
    renderScreen(<SettingsScreen />);
    const speech = screen.getByRole('region', { name: 'Transcription' });
    await within(speech).findByText('Moonshine tiny, English');
    bridge.push('speech:state-changed', {
      speech: { state: 'unavailable', problem: 'encoder_model.onnx is missing.' },
    });
    await waitFor(() => expect(speech.textContent).toContain('encoder_model.onnx is missing.'));
  });

  test('have a panel for every section that they name', () => {
    withSettings();
    renderScreen(<SettingsScreen />);
    for (const { id, title } of settingsSections) {
      expect(screen.getByRole('region', { name: title }).id).toBe(id);
    }
  });

  test('open at the section of the address', async () => {
    withSettings();
    renderScreen(<SettingsScreen />, { address: '/settings?section=data' });
    await waitFor(() => expect(document.activeElement?.id).toBe('data'));
  });
});
