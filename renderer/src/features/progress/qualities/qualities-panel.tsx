import { Panel } from '@renderer/components/panel';
import { QualityRow } from '@renderer/features/progress/qualities/quality-row';
import classes from '@renderer/features/progress/qualities/qualities.module.css';
import type { QualityProgress } from '@shared/model/progress';

/** Where each quality of the pack stands. */
export function QualitiesPanel({ qualities, now }: { qualities: QualityProgress[]; now: Date }) {
  return (
    <Panel title="Your qualities">
      <ul className={classes.list}>
        {qualities.map((quality) => (
          <QualityRow key={quality.qualityId} quality={quality} now={now} />
        ))}
      </ul>
      <p className={classes.legend}>
        <span className={classes.bandKey} aria-hidden="true" />
        The band holds your level four times in five. <span className={classes.barKey} aria-hidden="true" />
        The dashed line is the bar.
      </p>
    </Panel>
  );
}
