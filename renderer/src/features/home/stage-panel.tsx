import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { AnswerInputChoice } from '@renderer/components/answer-input-choice';
import { EmptyState } from '@renderer/components/empty-state';
import { Panel } from '@renderer/components/panel';
import { LengthChoice } from '@renderer/features/home/length-choice';
import type { StageChoice } from '@renderer/features/home/stage-choice';
import classes from '@renderer/features/home/stage-panel.module.css';
import type { AnswerInput } from '@shared/model/session';

interface StagePanelProps {
  choice: StageChoice | null;
  onChange: (change: { lengthMin?: number; answerInput?: AnswerInput }) => void;
  onStart: () => void;
  starting: boolean;
}

/** One stage of the process: how long, answered how, and go. */
export function StagePanel({ choice, onChange, onStart, starting }: StagePanelProps) {
  const { settings } = useSettings();
  if (!choice) {
    return (
      <Panel>
        <EmptyState
          title="No interview pack"
          text="Greenroom found no pack that it can use. The log in the data folder says which file was wrong."
        />
      </Panel>
    );
  }
  const { pack, stage, lengthMin } = choice;
  const interviewer = pack.interviewers.find(({ id }) => id === stage.interviewerId);
  const name = stage.name.toLowerCase();
  return (
    <Panel title={`The ${name}`}>
      <p className={classes.summary}>
        {stage.summary}
        {interviewer && ` You talk to ${interviewer.name}, ${interviewer.role.toLowerCase()}.`}
      </p>
      <div className={classes.choices}>
        <fieldset className={classes.choice}>
          <legend className={classes.legend}>How long</legend>
          <LengthChoice
            stage={stage}
            lengthMin={lengthMin}
            onChange={(minutes) => onChange({ lengthMin: minutes })}
          />
        </fieldset>
        <fieldset className={classes.choice}>
          <legend className={classes.legend}>You answer with</legend>
          <AnswerInputChoice
            withKeys
            value={settings.answerInput}
            onChange={(answerInput) => onChange({ answerInput })}
          />
        </fieldset>
      </div>
      <ActionButton label={`Start the ${name}`} shortcut="S" busy={starting} onPress={onStart} />
    </Panel>
  );
}
