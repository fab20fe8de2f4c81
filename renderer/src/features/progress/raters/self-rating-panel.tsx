import { Panel } from '@renderer/components/panel';
import { AgreementView } from '@renderer/features/progress/raters/agreement-view';
import { kinderWords } from '@renderer/features/progress/raters/agreement-words';
import { GapChart } from '@renderer/features/progress/raters/gap-chart';
import classes from '@renderer/features/progress/raters/raters.module.css';
import { countWords } from '@renderer/wording/count-words';
import type { SelfRatingGap } from '@shared/model/progress';

/** How many of the latest answers `lately` is the mean of. */
const latest = 10;

/** How the user's own ratings compare with the rubric's. */
export function SelfRatingPanel({ gap, now }: { gap: SelfRatingGap; now: Date }) {
  const { points, lately, agreement } = gap;
  const counted = countWords(Math.min(latest, points.length), 'answer');
  return (
    <Panel title="Your own rating">
      <div className={classes.content}>
        <p className={classes.line}>
          {lately === null
            ? 'How you judge yourself can be told from three rated answers on.'
            : `Over the last ${counted} you rate yourself ${kinderWords(lately)}.`}
        </p>
        {points.length > 0 && <GapChart points={points} now={now} />}
        {lately !== null && <AgreementView agreement={agreement} counted="answer" />}
      </div>
    </Panel>
  );
}
