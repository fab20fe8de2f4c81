import { IconPackageImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { Screen } from '@renderer/components/screen';
import { PacksContent } from '@renderer/features/packs/library/packs-content';
import { RefusedImport } from '@renderer/features/packs/library/refused-import';
import { usePackImport } from '@renderer/features/packs/library/use-pack-import';
import classes from '@renderer/features/packs/packs-screen.module.css';

/** Packs: all interview processes there are, how well they are made, and the way in and out for them. */
export function PacksScreen() {
  const library = useCall('pack:library', null);
  useAppEvent('packs:changed', library.reload);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const imports = usePackImport((packId) => {
    library.reload();
    setChosenId(packId);
  });
  const { running, refused } = imports;
  return (
    <Screen>
      <PageHeader title="Packs" over="Interview processes to practise for">
        <ActionButton
          label="Import a file"
          tone="main"
          shortcut="I"
          busy={running === 'file'}
          disabled={running !== null && running !== 'file'}
          onPress={() => imports.importFrom('file')}
        />
        <ActionButton
          label="Import a folder"
          shortcut="Shift+I"
          busy={running === 'folder'}
          disabled={running !== null && running !== 'folder'}
          onPress={() => imports.importFrom('folder')}
        />
      </PageHeader>
      <div className={classes.content}>
        <output className={classes.running}>{running !== null && 'Taking in a pack'}</output>
        {refused && (
          <RefusedImport
            refused={refused}
            busy={running === 'again'}
            onAgain={imports.importAgain}
            onDismiss={imports.dismiss}
          />
        )}
        {library.state === 'loading' && <LoadingState />}
        {library.state === 'failed' && <FailureState failure={library.failure} onRetry={library.reload} />}
        {library.state === 'ready' &&
          (library.value.length === 0 ? (
            <EmptyState
              title="No packs yet"
              text="A pack holds the stages, questions and rules of one interview process. Import one from a file or a folder."
              icon={<IconPackageImport size={28} stroke={1.6} />}
            />
          ) : (
            <PacksContent
              listings={library.value}
              chosenId={chosenId}
              onChoose={setChosenId}
              onChange={library.reload}
            />
          ))}
        <p className={classes.format}>
          A pack is a folder of readable files. How to write one is described in{' '}
          <b className={classes.fileName}>resources/packs/README.md</b>, in Greenroom’s own folder.
        </p>
      </div>
    </Screen>
  );
}
