import type { InterviewerLine } from '@renderer/features/interview/director/interviewer-line';
import classes from './spoken-line.module.css';

/** What the interviewer says, always in words too. */
export function SpokenLine({ line }: { line: InterviewerLine }) {
  return (
    <div aria-live="polite">
      {line.lead !== null && <p className={classes.lead}>{line.lead}</p>}
      <p className={classes.line} data-kind={line.kind}>
        {line.text}
      </p>
    </div>
  );
}
