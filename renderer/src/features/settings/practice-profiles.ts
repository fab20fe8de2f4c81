import type { Conditions } from '@shared/model/session';
import type { Profile, Settings } from '@shared/model/settings';

/** A ready-made set of conditions, and what it changes in one sentence. */
export interface PracticeProfile {
  profile: Profile;
  label: string;
  text: string;
  conditions: Partial<Conditions>;
  answerInput?: Settings['answerInput'];
}

/** The profiles in their order on the screen. They change clocks and measures, never how an answer is judged. */
export const practiceProfiles: readonly PracticeProfile[] = [
  {
    profile: 'usual',
    label: 'Usual',
    text: 'Clocks as in a real interview, no time to prepare, and your pace, pauses and fillers are measured.',
    conditions: { extraTime: 1, prepareSec: 0, fluency: true },
  },
  {
    profile: 'second-language',
    label: 'Second language',
    text: 'A quarter more time, 15 seconds to prepare each question, and wider ranges for pace and fluency.',
    conditions: { extraTime: 1.25, prepareSec: 15, fluency: true },
  },
  {
    profile: 'stammer',
    label: 'Stammer',
    text: 'Half as much time again, 15 seconds to prepare each question; pace, pauses and fillers are not measured.',
    conditions: { extraTime: 1.5, prepareSec: 15, fluency: true },
  },
  {
    profile: 'typed',
    label: 'Typed',
    text: 'New sessions start with typed answers, a quarter more time and no measures of fluency.',
    conditions: { extraTime: 1.25, fluency: false },
    answerInput: 'typed',
  },
];

function profileOf(profile: Profile): PracticeProfile | undefined {
  return practiceProfiles.find((one) => one.profile === profile);
}

/** What choosing a profile changes in the settings. Conditions that it says nothing about stay as they are. */
export function settingsOfProfile(profile: Profile, settings: Settings): Partial<Settings> {
  const chosen = profileOf(profile);
  return {
    profile,
    conditions: { ...settings.conditions, ...chosen?.conditions },
    ...(chosen?.answerInput === undefined ? {} : { answerInput: chosen.answerInput }),
  };
}

/** Whether single conditions were changed since the profile was chosen. */
export function differsFromProfile(settings: Settings): boolean {
  const { conditions, answerInput } = settingsOfProfile(settings.profile, settings);
  return (
    JSON.stringify(conditions) !== JSON.stringify(settings.conditions) ||
    (answerInput !== undefined && answerInput !== settings.answerInput)
  );
}
