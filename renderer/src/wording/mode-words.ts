import type { Preset } from '@shared/model/loop';
import type { Mode } from '@shared/model/session';

/** What the modes are called, and what each means in one line. */
export const modeWords: Record<Mode, { name: string; meaning: string }> = {
  practice: {
    name: 'Practice',
    meaning: 'Hints while you think, feedback after each answer, and another try at once.',
  },
  real: {
    name: 'Real',
    meaning: 'No hints, no feedback, no second try. In a loop the scores come with the debrief.',
  },
};

/** What the presets of a loop are called. */
export const presetWords: Record<Preset, string> = { full: 'Full', compact: 'Compact' };
