import { useSpeechState } from '@renderer/api/use-speech-state';
import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import { engineWords } from '@renderer/wording/engine-words';
import { SettingRow } from '@renderer/features/settings/setting-row';
import type { SpeechState } from '@shared/ipc/contract';

const words: Record<SpeechState['state'], { pill: string; tone: 'green' | 'amber' | 'soft'; text: string }> =
  {
    starting: {
      pill: 'Starting',
      tone: 'soft',
      text: 'The model is being loaded. Recording works meanwhile.',
    },
    ready: {
      pill: 'Ready',
      tone: 'green',
      text: 'Your words are written down while you speak, on this computer.',
    },
    restarting: { pill: 'Starting again', tone: 'amber', text: 'It stopped and starts again by itself.' },
    unavailable: {
      pill: 'Not available',
      tone: 'amber',
      text: 'Answers are recorded, and can be transcribed later.',
    },
  };

/** How the transcriber is, and which model it uses. */
export function SpeechSection() {
  const speech = useSpeechState();
  const { pill, tone, text } = words[speech?.state ?? 'starting'];
  return (
    <Panel title="Transcription" id="speech" aside={<Pill tone={tone}>{pill}</Pill>}>
      <SettingRow
        label={speech?.state === 'ready' ? engineWords(speech.engine) : 'Speech model'}
        text={speech?.state === 'unavailable' ? `${speech.problem} ${text}` : text}
      />
    </Panel>
  );
}
