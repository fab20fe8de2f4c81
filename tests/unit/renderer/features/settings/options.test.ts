import { describe, expect, test } from 'vitest';
import { deviceOptions } from '@renderer/media/devices/device-options';
import { engineWords } from '@renderer/wording/engine-words';
import { voiceOptions } from '@renderer/features/settings/voice-options';
import { SettingsSchema } from '@shared/model/settings';

const { voice } = SettingsSchema.parse({});

describe('the picker of devices', () => {
  const devices = [
    { deviceId: 'a', label: 'Desk camera' },
    { deviceId: 'b', label: 'Lid camera' },
  ];

  test('offers the default first and chooses it when nothing was remembered', () => {
    const { options, selectedId } = deviceOptions(devices, null);
    expect(options.map(({ value }) => value)).toEqual(['', 'a', 'b']);
    expect(selectedId).toBe('');
  });

  test('finds a remembered device under a new id by its label', () => {
    expect(deviceOptions(devices, { deviceId: 'old', label: 'Lid camera' }).selectedId).toBe('b');
  });

  test('keeps a remembered device on show while it is not connected', () => {
    const { options, selectedId } = deviceOptions(devices, { deviceId: 'z', label: 'Studio camera' });
    expect(selectedId).toBe('z');
    expect(options.at(-1)).toEqual({ value: 'z', label: 'Studio camera (not connected)', disabled: true });
  });
});

describe('the picker of speakers', () => {
  test('chooses the first when no name was remembered or it is gone', () => {
    const { options } = voiceOptions(voice, []);
    expect(voiceOptions(voice, []).selected).toBe(options[0]?.value);
    expect(voiceOptions({ ...voice, name: 'nobody' }, []).selected).toBe(options[0]?.value);
    expect(voiceOptions({ ...voice, name: 'rms' }, []).selected).toBe('rms');
  });

  test('lists the voices of the computer for that source', () => {
    const system = [{ name: 'Daniel', language: 'en-GB', isDefault: true }];
    expect(voiceOptions({ ...voice, source: 'system' }, system)).toEqual({
      options: [{ value: 'Daniel', label: 'Daniel, en-GB' }],
      selected: 'Daniel',
    });
  });
});

test('a known speech model has a name for people, another keeps its own', () => {
  expect(engineWords('moonshine moonshine-tiny-en-int8')).toBe('Moonshine tiny, English');
  expect(engineWords('whisper base.en')).toBe('whisper base.en');
});
