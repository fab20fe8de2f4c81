import { useNow } from '@renderer/components/use-now';
import { CoveragePanel } from '@renderer/features/progress/coverage/coverage-panel';
import { DeliveryTrendsPanel } from '@renderer/features/progress/delivery/delivery-trends-panel';
import { NoDeliveryPanel } from '@renderer/features/progress/delivery/no-delivery-panel';
import { RealInterviewsPanel } from '@renderer/features/progress/log/real-interviews-panel';
import classes from '@renderer/features/progress/progress.module.css';
import { QualitiesPanel } from '@renderer/features/progress/qualities/qualities-panel';
import { OutsidePanel } from '@renderer/features/progress/raters/outside-panel';
import { SelfRatingPanel } from '@renderer/features/progress/raters/self-rating-panel';
import { ReadinessPanel } from '@renderer/features/progress/readiness/readiness-panel';
import { usePractise } from '@renderer/features/progress/use-practise';
import { WeakPanel } from '@renderer/features/progress/weak/weak-panel';
import type { ProgressView } from '@shared/model/progress';

/** Everything that is known about the progress in one pack. */
export function ProgressPage({ view }: { view: ProgressView }) {
  const now = useNow();
  const practise = usePractise(view.packId);
  const hasDelivery = view.delivery.length > 0;
  return (
    <div className={classes.page} aria-busy={practise.beginning}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <ReadinessPanel view={view} now={now} />
          <QualitiesPanel qualities={view.qualities} now={now} />
          {view.coverage.length > 0 && (
            <CoveragePanel rows={view.coverage} now={now} onPractise={practise.quality} />
          )}
        </div>
        <div className={classes.column}>
          <WeakPanel questions={view.weakQuestions} now={now} onPractise={practise.question} />
          <SelfRatingPanel gap={view.selfRating} now={now} />
          <OutsidePanel outside={view.outside} explained={view.selfRating.agreement.kappa === null} />
          <RealInterviewsPanel now={now} />
          {!hasDelivery && <NoDeliveryPanel />}
        </div>
      </div>
      {hasDelivery && <DeliveryTrendsPanel trends={view.delivery} now={now} />}
    </div>
  );
}
