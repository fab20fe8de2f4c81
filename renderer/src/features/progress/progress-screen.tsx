import { useState } from 'react';
import { useProgress } from '@renderer/api/use-progress';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { Screen } from '@renderer/components/screen';
import { NoProgress } from '@renderer/features/progress/no-progress';
import { ProgressPackChoice } from '@renderer/features/progress/progress-pack-choice';
import { ProgressPage } from '@renderer/features/progress/progress-page';
import classes from '@renderer/features/progress/progress.module.css';
import { countWords } from '@renderer/wording/count-words';

/** Progress: where you stand in one pack, how sure that is, and what would help. */
export function ProgressScreen() {
  const [packId, setPackId] = useState<string | null>(null);
  const progress = useProgress(packId);
  if (progress.state === 'loading') return <LoadingState />;
  if (progress.state === 'failed') {
    return (
      <Screen>
        <PageHeader title="Progress" />
        <FailureState failure={progress.failure} onRetry={progress.reload} />
      </Screen>
    );
  }
  const view = progress.value;
  return (
    <Screen>
      <PageHeader title="Progress" over={<ProgressPackChoice view={view} onChoose={setPackId} />}>
        {view.answers > 0 && view.oldScores > 0 && (
          <p className={classes.basis}>{waitingWords(view.oldScores)}</p>
        )}
      </PageHeader>
      {view.answers > 0 ? <ProgressPage key={view.packId} view={view} /> : <NoProgress view={view} />}
    </Screen>
  );
}

function waitingWords(count: number): string {
  return `${countWords(count, 'more answer waits', 'more answers wait')} to be scored by the present rubric.`;
}
