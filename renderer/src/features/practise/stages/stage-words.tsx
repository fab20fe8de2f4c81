import classes from '@renderer/features/practise/stages/stage-chooser.module.css';
import type { Stage } from '@shared/model/pack';

/** What a stage is about, and where that is known from. */
export function StageWords({ stage: { summary, provenance } }: { stage: Stage }) {
  return (
    <>
      <p className={classes.summary}>{summary}</p>
      <p className={classes.source}>
        Source: {provenance.source.replace(/[.]$/, '')}, {provenance.date}.
      </p>
    </>
  );
}
