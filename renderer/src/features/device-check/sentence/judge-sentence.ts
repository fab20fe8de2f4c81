import { NOISY_DIFFERENCE_DB, rateLevel, type LevelReading } from '@renderer/media/sound/level-meter';

/** How the spoken test sentence came across. */
export type SentenceVerdict = 'well' | 'nothing' | 'too-quiet' | 'too-loud' | 'noisy' | 'unclear';

/**
 * Judges the test sentence by its level and by what was understood. `text` is null where there is no speech model: then
 * the level alone has to do.
 */
export function judgeSentence(reading: LevelReading, text: string | null): SentenceVerdict {
  const isUnderstood = text !== null && text.trim() !== '';
  const level = rateLevel(reading);
  if (level === 'silent' && !isUnderstood) return 'nothing';
  if (level === 'too-loud' || level === 'too-quiet') return level;
  if (reading.speechDb - reading.noiseDb < NOISY_DIFFERENCE_DB) return 'noisy';
  return text === null || isUnderstood ? 'well' : 'unclear';
}

/** What the verdict is called, and what to do about it. */
export const verdictWords: Record<SentenceVerdict, { title: string; advice: string }> = {
  well: { title: 'Heard you well', advice: 'Sit like this, at this distance, and speak as you did.' },
  nothing: {
    title: 'Nothing was heard',
    advice:
      'Check that the right microphone is chosen and that it is not muted, then say the sentence again.',
  },
  'too-quiet': {
    title: 'Too quiet',
    advice: 'Come closer to the microphone, or turn it up in the sound settings of your system.',
  },
  'too-loud': {
    title: 'Too loud',
    advice: 'Move away from the microphone a little, or turn it down in the sound settings of your system.',
  },
  noisy: {
    title: 'Noisy around you',
    advice:
      'Close the window, move away from the fan, or use a headset. Noise costs words in the transcript.',
  },
  unclear: {
    title: 'Heard you, but caught no words',
    advice:
      'Say the sentence once more, a little slower. A headset in call mode can sound muffled: try another one.',
  },
};
