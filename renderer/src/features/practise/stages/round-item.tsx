import { SegmentedControl } from '@mantine/core';
import { ActionButton } from '@renderer/components/action-button';
import { Portrait } from '@renderer/components/portrait';
import classes from '@renderer/features/practise/stages/stage-chooser.module.css';
import { countWords } from '@renderer/wording/count-words';
import { inSentence } from '@renderer/wording/in-sentence';
import { listInWords } from '@shared/domain/debrief/list-in-words';
import type { Pack, Round, Stage } from '@shared/model/pack';

interface RoundItemProps {
  pack: Pack;
  stage: Stage;
  round: Round;
  /** Its number among all rounds, from 1; also its key up to 9. */
  number: number;
  lengthMin: number;
  onLength: (lengthMin: number) => void;
  onStart: () => void;
}

/** One round: with whom, what it is about, how long, and go. */
export function RoundItem(props: RoundItemProps) {
  const { pack, stage, round, number, lengthMin, onLength, onStart } = props;
  const interviewer = pack.interviewers.find(({ id }) => id === round.interviewerId);
  const qualities = round.qualityIds.flatMap((id) => {
    const quality = pack.qualities.find((each) => each.id === id);
    return quality ? [inSentence(quality.name)] : [];
  });
  const isWholeStage = stage.rounds.length === 1 && stage.name === round.name;
  return (
    <li className={classes.round}>
      <Portrait name={interviewer?.name ?? '?'} />
      <div>
        {!isWholeStage && <h3 className={classes.name}>{round.name}</h3>}
        {interviewer && (
          <p className={classes.line}>
            {interviewer.name}, {interviewer.role}. {interviewer.about.replace(/[.]?$/, '.')}
          </p>
        )}
        {!isWholeStage && round.summary !== stage.summary && <p className={classes.line}>{round.summary}</p>}
        {qualities.length > 0 && <p className={classes.line}>Listens for {listInWords(qualities)}.</p>}
        <div className={classes.choose}>
          <SegmentedControl
            className={classes.lengths ?? ''}
            fullWidth
            aria-label={`How long: ${round.name}`}
            value={String(lengthMin)}
            onChange={(value) => onLength(Number(value))}
            data={round.lengthsMin.map((minutes) => ({
              value: String(minutes),
              label: (
                <span className={classes.length}>
                  <span className={classes.minutes}>{minutes} min</span>{' '}
                  <span className={classes.questions}>
                    {countWords(questionCount(round, minutes), 'question')}
                  </span>
                </span>
              ),
            }))}
          />
          <ActionButton
            {...(number <= 9 ? { shortcut: String(number) } : {})}
            label="Start"
            description={`Start ${inSentence(round.name)}, ${lengthMin} minutes`}
            onPress={onStart}
          />
        </div>
      </div>
    </li>
  );
}

/** How many questions a run of this length plans, follow-ups apart. */
function questionCount(round: Round, lengthMin: number): number {
  return round.sections.reduce(
    (sum, { byLengthMin }) => sum + (byLengthMin[String(lengthMin)]?.questions ?? 0),
    0,
  );
}
