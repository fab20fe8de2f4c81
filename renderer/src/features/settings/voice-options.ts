import { embeddedVoices } from '@renderer/media/interviewer-voice';
import type { SystemVoice } from '@renderer/media/voice/system-voices';
import type { Settings } from '@shared/model/settings';

/** What the picker of speakers lists for a source, and which line is chosen. */
export interface VoiceOptions {
  options: { value: string; label: string }[];
  selected: string;
}

/** The speakers of the chosen source. A name that is not among them counts as the first, as it does when speaking. */
export function voiceOptions(voice: Settings['voice'], systemVoices: SystemVoice[]): VoiceOptions {
  const options =
    voice.source === 'system'
      ? systemVoices.map(({ name, language }) => ({ value: name, label: `${name}, ${language}` }))
      : [
          { value: '', label: 'Each interviewer’s own' },
          ...embeddedVoices.map(({ name, label }) => ({ value: name, label })),
        ];
  const chosen = options.find(({ value }) => value === voice.name) ?? options[0];
  return { options, selected: chosen?.value ?? '' };
}
