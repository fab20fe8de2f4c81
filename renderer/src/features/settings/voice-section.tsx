import { NativeSelect, SegmentedControl } from '@mantine/core';
import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { SavedSlider } from '@renderer/features/settings/saved-slider';
import { SettingRow } from '@renderer/features/settings/setting-row';
import { useSystemVoices } from '@renderer/features/settings/use-system-voices';
import { useVoiceSample } from '@renderer/features/settings/use-voice-sample';
import classes from '@renderer/features/settings/voice-section.module.css';
import { voiceOptions } from '@renderer/features/settings/voice-options';
import type { Settings } from '@shared/model/settings';

type Voice = Settings['voice'];

/** Which voice the interviewer has, how fast and how loud it is. */
export function VoiceSection() {
  const { settings, change } = useSettings();
  const { voice } = settings;
  const systemVoices = useSystemVoices();
  const sample = useVoiceSample();
  const set = (patch: Partial<Voice>) => void change({ voice: { ...voice, ...patch } });
  const options = voiceOptions(voice, systemVoices ?? []);
  // A choice that the computer no longer offers stays on show, so that it can be left.
  const offersSystem = (systemVoices ?? []).length > 0 || voice.source === 'system';
  return (
    <Panel title="The interviewer’s voice" id="voice">
      <SettingRow
        label="Voice"
        text="What is said is always written on the screen too. The built-in voices sound plain and need nothing installed."
      >
        <SegmentedControl<Voice['source']>
          aria-label="Voice"
          value={voice.source}
          onChange={(source) => set({ source, name: null })}
          data={[
            { value: 'embedded', label: 'Built in' },
            ...(offersSystem ? [{ value: 'system' as const, label: 'Of this computer' }] : []),
            { value: 'off', label: 'Off' },
          ]}
        />
      </SettingRow>
      {voice.source !== 'off' && (
        <>
          <SettingRow label="Speaker" controlId="voice-name">
            <NativeSelect
              id="voice-name"
              value={options.selected}
              data={options.options}
              onChange={(event) => set({ name: event.currentTarget.value || null })}
            />
          </SettingRow>
          <SettingRow label="Speed">
            <SavedSlider
              label="Speed"
              value={voice.rate}
              min={0.6}
              max={1.6}
              step={0.1}
              words={(rate) => `${rate.toFixed(1)}×`}
              onSave={(rate) => set({ rate })}
            />
          </SettingRow>
          <SettingRow label="Volume">
            <SavedSlider
              label="Volume"
              value={voice.volume}
              min={0}
              max={1}
              step={0.05}
              words={(volume) => `${Math.round(volume * 100)} %`}
              onSave={(volume) => set({ volume })}
            />
          </SettingRow>
          <div className={classes.hear}>
            {sample.speaking ? (
              <ActionButton
                label="Stop"
                shortcut="H"
                icon={<IconPlayerStop size={16} aria-hidden="true" />}
                onPress={sample.stop}
              />
            ) : (
              <ActionButton
                label="Hear it"
                shortcut="H"
                icon={<IconVolume size={16} aria-hidden="true" />}
                onPress={() => sample.hear(voice)}
              />
            )}
            <output className={classes.problem}>{sample.problem}</output>
          </div>
        </>
      )}
    </Panel>
  );
}
