import { SegmentedControl } from '@mantine/core';
import { IconKeyboard, IconMicrophone, IconVideo } from '@tabler/icons-react';
import classes from '@renderer/components/answer-input-choice.module.css';
import type { AnswerInput } from '@shared/model/session';

interface AnswerInputChoiceProps {
  value: AnswerInput;
  onChange: (value: AnswerInput) => void;
}

const ways = [
  { value: 'video', label: 'On camera', Icon: IconVideo },
  { value: 'audio', label: 'Voice only', Icon: IconMicrophone },
  { value: 'typed', label: 'Typed', Icon: IconKeyboard },
] as const;

/** Chooses how answers are given. */
export function AnswerInputChoice({ value, onChange }: AnswerInputChoiceProps) {
  return (
    <SegmentedControl<AnswerInput>
      fullWidth
      value={value}
      onChange={onChange}
      data={ways.map(({ value: way, label, Icon }) => ({
        value: way,
        label: (
          <span className={classes.way}>
            <Icon size={18} stroke={1.6} aria-hidden="true" />
            <span>{label}</span>
          </span>
        ),
      }))}
    />
  );
}
