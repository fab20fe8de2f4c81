import { SegmentedControl } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { Keycap } from '@renderer/components/keys/keycap';
import classes from '@renderer/components/mode-choice.module.css';
import { modeWords } from '@renderer/wording/mode-words';
import type { Mode } from '@shared/model/session';

const modes = ['practice', 'real'] as const satisfies readonly Mode[];

interface ModeChoiceProps {
  /** Another choice to the right of the switch, above the line that says what the mode means. */
  beside?: ReactNode;
}

/** Switches between Practice and Real, remembers it, and says in one line what the chosen one means. The key is M. */
export function ModeChoice({ beside }: ModeChoiceProps) {
  const { settings, change } = useSettings();
  const meaningId = useId();
  const other = settings.mode === 'real' ? 'practice' : 'real';
  return (
    <div className={classes.choice}>
      <SegmentedControl<Mode>
        className={classes.modes ?? ''}
        fullWidth
        aria-label="Practice or real"
        aria-describedby={meaningId}
        value={settings.mode}
        onChange={(mode) => void change({ mode })}
        data={modes.map((mode) => ({
          value: mode,
          label: (
            <span className={classes.mode}>
              <span>{modeWords[mode].name}</span>
              {/* The key leads to the other mode, so it stands there. */}
              {mode === other && <Keycap shortcut="M" />}
            </span>
          ),
        }))}
      />
      {beside !== undefined && <div className={classes.beside}>{beside}</div>}
      <p className={classes.meaning} id={meaningId} aria-live="polite">
        {modeWords[settings.mode].meaning}
      </p>
      <ChoiceKey
        shortcut="M"
        label={`Switch to ${modeWords[other].name}`}
        onPress={() => void change({ mode: other })}
      />
    </div>
  );
}
