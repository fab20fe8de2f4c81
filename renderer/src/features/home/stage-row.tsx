import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import classes from '@renderer/features/home/stages-panel.module.css';
import type { Start } from '@renderer/features/home/use-start';
import { countWords } from '@renderer/wording/count-words';
import { inSentence } from '@renderer/wording/in-sentence';
import { lengthWords } from '@renderer/wording/length-words';
import { loopLength } from '@shared/domain/progress/loop-length';
import type { Preset } from '@shared/model/loop';
import type { Pack, Stage } from '@shared/model/pack';

interface StageRowProps {
  pack: Pack;
  stage: Stage;
  /** Its place among the stages, from 1; also its key up to 9. */
  number: number;
  start: Start;
}

const minuteMs = 60_000;

/** One stage with its length and its button. The rounds of a larger one can be started singly. */
export function StageRow(props: StageRowProps) {
  const { pack, stage, number, start } = props;
  const { preset } = useSettings().settings;
  const key = number <= 9 ? { shortcut: String(number) } : {};
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span className={classes.name}>{stage.name}</span>{' '}
        <span className={classes.who}>{whatItHolds(pack, stage, preset)}</span>
      </span>
      <span className={classes.length}>{lengthWords(minutesOf(props, preset) * minuteMs)}</span>
      <ActionButton
        {...key}
        label="Start"
        description={`Start the ${inSentence(stage.name)}`}
        onPress={() => start.stage(stage)}
      />
      {stage.rounds.length > 1 && (
        <ul className={classes.rounds} aria-label={`Single rounds: ${stage.name}`}>
          {stage.rounds.map((round) => (
            <li key={round.id}>
              <button
                type="button"
                className={classes.round}
                aria-label={`Start only this round: ${round.name}, ${start.lengthOf(stage, round)} minutes`}
                onClick={() => start.round(stage, round)}
              >
                {round.name} <span className={classes.minutes}>{start.lengthOf(stage, round)} min</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** With whom a stage of one round is; of a larger one, how many rounds it has and how long they are. */
function whatItHolds(pack: Pack, stage: Stage, preset: Preset): string {
  const [only, ...others] = stage.rounds;
  if (others.length > 0) {
    const length = preset === 'full' ? 'of full length' : 'compact';
    return `${countWords(stage.rounds.length, 'round')}, ${length}`;
  }
  const interviewer = pack.interviewers.find(({ id }) => id === only?.interviewerId);
  return interviewer ? `${interviewer.name}, ${interviewer.role}` : '';
}

/** The minutes of what the stage's button starts. */
function minutesOf({ pack, stage, start }: StageRowProps, preset: Preset): number {
  const [only, ...others] = stage.rounds;
  if (only && others.length === 0) return start.lengthOf(stage, only);
  return loopLength(pack, stage.id, preset).minutes;
}
