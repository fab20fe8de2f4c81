import { IconArchive } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useLibrary } from '@renderer/api/use-library';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { Screen } from '@renderer/components/screen';
import { StorageMeter } from '@renderer/components/storage-meter';
import { LibraryContent } from '@renderer/features/library/library-content';
import { routes } from '@renderer/navigation/routes';

/** Library: everything that was recorded, how it stands and how much room it takes. */
export function LibraryScreen() {
  const library = useLibrary();
  const navigate = useNavigate();
  return (
    <Screen>
      <PageHeader title="Library">
        <StorageMeter />
      </PageHeader>
      {library.state === 'loading' && <LoadingState />}
      {library.state === 'failed' && <FailureState failure={library.failure} onRetry={library.reload} />}
      {library.state === 'ready' &&
        (library.value.length === 0 ? (
          <EmptyState
            title="Nothing recorded yet"
            text="Your sessions will stand here, with their recordings, your words and the scores."
            icon={<IconArchive size={28} stroke={1.6} />}
          >
            <ActionButton
              label="Go to Home"
              tone="main"
              shortcut="Enter"
              onPress={() => void navigate(routes.home)}
            />
          </EmptyState>
        ) : (
          <LibraryContent entries={library.value} onChange={library.reload} />
        ))}
    </Screen>
  );
}
