import { SegmentedControl } from '@mantine/core';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { Keycap } from '@renderer/components/keys/keycap';
import classes from '@renderer/features/home/length-choice.module.css';
import { questionCount } from '@renderer/features/home/stage-choice';
import { countWords } from '@renderer/wording/count-words';
import type { Stage } from '@shared/model/pack';

interface LengthChoiceProps {
  stage: Stage;
  lengthMin: number;
  onChange: (lengthMin: number) => void;
}

/** Chooses how long a session takes, with the number of its questions. The keys are 1, 2, 3 in that order. */
export function LengthChoice({ stage, lengthMin, onChange }: LengthChoiceProps) {
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label="How long"
        value={String(lengthMin)}
        onChange={(value) => onChange(Number(value))}
        data={stage.lengthsMin.map((minutes, index) => ({
          value: String(minutes),
          label: (
            <span className={classes.length}>
              <span className={classes.minutes}>
                {minutes} min <Keycap shortcut={String(index + 1)} />
              </span>{' '}
              <span className={classes.questions}>
                {countWords(questionCount(stage, minutes), 'question')}
              </span>
            </span>
          ),
        }))}
      />
      {stage.lengthsMin.map((minutes, index) => (
        <ChoiceKey
          key={minutes}
          shortcut={String(index + 1)}
          label={`Length: ${minutes} minutes`}
          onPress={() => onChange(minutes)}
        />
      ))}
    </>
  );
}
