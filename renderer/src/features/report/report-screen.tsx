import { useParams } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { ReportPage } from '@renderer/features/report/report-page';

/** One page about a session, for the screen and for paper. Another session is another page, read anew. */
export function ReportScreen() {
  const { sessionId = '' } = useParams();
  return <SessionReport key={sessionId} sessionId={sessionId} />;
}

function SessionReport({ sessionId }: { sessionId: string }) {
  const report = useCall('session:report', { sessionId });
  return (
    <Screen narrow>
      {report.state === 'loading' && <LoadingState />}
      {report.state === 'failed' && <FailureState failure={report.failure} onRetry={report.reload} />}
      {report.state === 'ready' && <ReportPage report={report.value} />}
    </Screen>
  );
}
