import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { FeltLevel } from '@renderer/features/progress/log/felt-level';
import { interviewTitle, noonOf } from '@renderer/features/progress/log/interview-words';
import classes from '@renderer/features/progress/log/interview-log.module.css';
import { OutcomePill } from '@renderer/features/progress/log/outcome-pill';
import { dayWords } from '@renderer/wording/day-words';
import type { RealInterview } from '@shared/model/real-interview';

interface InterviewEntryProps {
  interview: RealInterview;
  /** What the answers of that week had said; null while that is not known. */
  estimate: string | null;
  now: Date;
  onEdit: () => void;
  onDelete: () => void;
}

/** One real interview, with what the program had said at that time beside how it went. */
export function InterviewEntry({ interview, estimate, now, onEdit, onDelete }: InterviewEntryProps) {
  const { day, felt, outcome, notes } = interview;
  const title = interviewTitle(interview);
  const when = dayWords(noonOf(day), now);
  return (
    <li>
      <Panel>
        <div className={classes.entry}>
          <div className={classes.words}>
            <p className={classes.when}>
              <time dateTime={day}>{when}</time>
            </p>
            <h2 className={classes.title}>{title}</h2>
          </div>
          <div className={classes.facts}>
            <FeltLevel felt={felt} />
            <OutcomePill outcome={outcome} />
          </div>
          {notes.trim() !== '' && <p className={classes.notes}>{notes}</p>}
          <p className={classes.estimate}>{estimate}</p>
          <div className={classes.actions}>
            <ActionButton
              label="Change"
              description={`Change: ${title}, ${when}`}
              tone="bare"
              onPress={onEdit}
            />
            <ActionButton
              label="Delete"
              description={`Delete: ${title}, ${when}`}
              tone="bare"
              onPress={onDelete}
            />
          </div>
        </div>
      </Panel>
    </li>
  );
}
