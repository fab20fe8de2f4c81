import { SegmentedControl } from '@mantine/core';
import { useSettings } from '@renderer/api/use-settings';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { Keycap } from '@renderer/components/keys/keycap';
import classes from '@renderer/components/preset-choice.module.css';
import { lengthWords } from '@renderer/wording/length-words';
import { presetWords } from '@renderer/wording/mode-words';
import { loopLength } from '@shared/domain/progress/loop-length';
import type { Preset } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface PresetChoiceProps {
  pack: Pack;
  /** The stage whose rounds are counted; null for the whole process. */
  stageId: string | null;
  /** False where another choice on the screen has the key already. */
  withKey?: boolean;
}

const presets = ['full', 'compact'] as const satisfies readonly Preset[];
const minuteMs = 60_000;

/** Chooses between rounds of real length and compact ones, with the time that all of them take. The key is P. */
export function PresetChoice({ pack, stageId, withKey = true }: PresetChoiceProps) {
  const { settings, change } = useSettings();
  const other = settings.preset === 'full' ? 'compact' : 'full';
  return (
    <>
      <SegmentedControl<Preset>
        fullWidth
        aria-label="Length of the rounds"
        value={settings.preset}
        onChange={(preset) => void change({ preset })}
        data={presets.map((preset) => ({
          value: preset,
          label: (
            <span className={classes.preset}>
              <span className={classes.name}>
                {presetWords[preset]} {withKey && preset === other && <Keycap shortcut="P" />}
              </span>{' '}
              <span className={classes.minutes}>
                {lengthWords(loopLength(pack, stageId, preset).minutes * minuteMs)}
              </span>
            </span>
          ),
        }))}
      />
      {withKey && (
        <ChoiceKey
          shortcut="P"
          label={`Rounds: ${presetWords[other].toLowerCase()}`}
          onPress={() => void change({ preset: other })}
        />
      )}
    </>
  );
}
