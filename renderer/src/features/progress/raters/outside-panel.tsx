import { Panel } from '@renderer/components/panel';
import { AgreementView } from '@renderer/features/progress/raters/agreement-view';
import { kinderWords } from '@renderer/features/progress/raters/agreement-words';
import classes from '@renderer/features/progress/raters/raters.module.css';
import { listInWords } from '@shared/domain/debrief/list-in-words';
import type { ProgressView } from '@shared/model/progress';

interface OutsidePanelProps {
  outside: ProgressView['outside'];
  /** Whether to say what a kappa is. */
  explained: boolean;
}

/** How far friends and mentors agree with the rubric. */
export function OutsidePanel({ outside, explained }: OutsidePanelProps) {
  const { agreement, raters } = outside;
  const { meanDifference } = agreement;
  return (
    <Panel title="What others make of your answers">
      <div className={classes.content}>
        {meanDifference === null ? (
          <p className={classes.mute}>
            Nobody else has rated an answer yet. Open one and choose “Ask somebody else”: they rate it on the
            same scale, without seeing any score.
          </p>
        ) : (
          <>
            <p className={classes.line}>
              {raters.length === 1
                ? `${raters[0]} rates ${kinderWords(meanDifference)}.`
                : `On average ${listInWords(raters)} rate ${kinderWords(meanDifference)}.`}
            </p>
            <AgreementView agreement={agreement} counted="rating" explained={explained} />
          </>
        )}
      </div>
    </Panel>
  );
}
