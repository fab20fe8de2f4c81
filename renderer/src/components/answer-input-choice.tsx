import { SegmentedControl } from '@mantine/core';
import { IconKeyboard, IconMicrophone, IconVideo } from '@tabler/icons-react';
import classes from '@renderer/components/answer-input-choice.module.css';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { Keycap } from '@renderer/components/keys/keycap';
import type { AnswerInput } from '@shared/model/session';

interface AnswerInputChoiceProps {
  value: AnswerInput;
  onChange: (value: AnswerInput) => void;
  /** Gives each way its key, shown in place of its icon. */
  withKeys?: boolean;
}

const ways = [
  { value: 'video', label: 'On camera', shortcut: 'V', Icon: IconVideo },
  { value: 'audio', label: 'Voice only', shortcut: 'A', Icon: IconMicrophone },
  { value: 'typed', label: 'Typed', shortcut: 'T', Icon: IconKeyboard },
] as const;

/** Chooses how answers are given. */
export function AnswerInputChoice({ value, onChange, withKeys = false }: AnswerInputChoiceProps) {
  return (
    <>
      <SegmentedControl<AnswerInput>
        fullWidth
        aria-label="How you answer"
        value={value}
        onChange={onChange}
        data={ways.map(({ value: way, label, shortcut, Icon }) => ({
          value: way,
          label: (
            <span className={classes.way}>
              {!withKeys && <Icon size={18} stroke={1.6} aria-hidden="true" />}
              <span>{label}</span>
              {withKeys && <Keycap shortcut={shortcut} />}
            </span>
          ),
        }))}
      />
      {withKeys &&
        ways.map(({ value: way, label, shortcut }) => (
          <ChoiceKey
            key={way}
            shortcut={shortcut}
            label={`Answer: ${label.toLowerCase()}`}
            onPress={() => onChange(way)}
          />
        ))}
    </>
  );
}
