import { describe, expect, test } from 'vitest';
import {
  differsFromProfile,
  practiceProfiles,
  settingsOfProfile,
} from '@renderer/features/settings/practice-profiles';
import { SettingsSchema, type Settings } from '@shared/model/settings';

const defaults = SettingsSchema.parse({});

function after(...profiles: Settings['profile'][]): Settings {
  return profiles.reduce(
    (settings, profile) => ({ ...settings, ...settingsOfProfile(profile, settings) }),
    defaults,
  );
}

describe('choosing a profile', () => {
  test.each([
    ['usual', { extraTime: 1, prepareSec: 0, fluency: true }],
    ['second-language', { extraTime: 1.25, prepareSec: 15, fluency: true }],
    ['stammer', { extraTime: 1.5, prepareSec: 15, fluency: true }],
    ['typed', { extraTime: 1.25, fluency: false }],
  ] as const)('%s sets its conditions', (profile, conditions) => {
    expect(after(profile).conditions).toMatchObject(conditions);
    expect(after(profile).profile).toBe(profile);
  });

  test('leaves alone what it says nothing about', () => {
    const own = {
      ...defaults,
      conditions: { ...defaults.conditions, finishAfterPauseSec: 5, fillTime: false },
    };
    expect(settingsOfProfile('stammer', own).conditions).toMatchObject({
      finishAfterPauseSec: 5,
      fillTime: false,
    });
  });

  test('starts sessions typed for the typed one, and for no other', () => {
    const starting = practiceProfiles.map(({ profile }) => [profile, after(profile).answerInput]);
    expect(Object.fromEntries(starting)).toEqual({
      usual: 'video',
      'second-language': 'video',
      stammer: 'video',
      typed: 'typed',
    });
  });

  test('goes back to the usual conditions from every other one', () => {
    for (const { profile } of practiceProfiles) {
      expect(after(profile, 'usual').conditions).toEqual(defaults.conditions);
    }
  });
});

describe('a profile', () => {
  test('fits the settings that it has just made', () => {
    for (const { profile } of practiceProfiles) expect(differsFromProfile(after(profile))).toBe(false);
  });

  test('no longer fits once a condition of it is changed', () => {
    const { conditions } = after('stammer');
    const changed = { ...after('stammer'), conditions: { ...conditions, extraTime: 2 } };
    expect(differsFromProfile(changed)).toBe(true);
  });

  test('still fits when something is changed that it says nothing about', () => {
    const { conditions } = after('stammer');
    const changed = { ...after('stammer'), conditions: { ...conditions, fillTime: false } };
    expect(differsFromProfile(changed)).toBe(false);
  });
});
