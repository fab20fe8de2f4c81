import { SegmentedControl } from '@mantine/core';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import type { AnswerInput } from '@shared/model/session';
import classes from './answer-input-choice.module.css';
import { answerInputs } from './answer-input-words';

interface AnswerInputChoiceProps {
  value: AnswerInput;
  onChange: (input: AnswerInput) => void;
}

/** How the answers will be given. */
export function AnswerInputChoice({ value, onChange }: AnswerInputChoiceProps) {
  return (
    <>
      <SegmentedControl
        className={classes.choice ?? ''}
        aria-label="How you answer"
        value={value}
        onChange={(chosen) => {
          const entry = answerInputs.find(({ input }) => input === chosen);
          if (entry) onChange(entry.input);
        }}
        data={answerInputs.map(({ input, label, shortcut }) => ({
          value: input,
          label: (
            <span className={classes.label}>
              {label} <Keycap shortcut={shortcut} />
            </span>
          ),
        }))}
      />
      {answerInputs.map((entry) => (
        <ChoiceKey key={entry.input} {...entry} onPress={() => onChange(entry.input)} />
      ))}
    </>
  );
}

function ChoiceKey({ label, shortcut, onPress }: { label: string; shortcut: string; onPress: () => void }) {
  useKey(shortcut, `Answer: ${label.toLowerCase()}`, onPress);
  return null;
}
