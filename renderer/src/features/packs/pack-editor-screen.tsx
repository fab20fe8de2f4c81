import { IconPackage } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { Panel } from '@renderer/components/panel';
import { Screen } from '@renderer/components/screen';
import { PackEditor } from '@renderer/features/packs/editor/pack-editor';
import { usePackActions } from '@renderer/features/packs/library/use-pack-actions';
import { ProblemTable } from '@renderer/features/packs/problems/problem-table';
import { routes } from '@renderer/navigation/routes';
import type { PackListing } from '@shared/model/pack-library';

/** The editor of one pack. Each pack is read anew when it is opened. */
export function PackEditorScreen() {
  const { packId = '' } = useParams();
  return (
    <Screen>
      <OpenedPack key={packId} packId={packId} />
    </Screen>
  );
}

function OpenedPack({ packId }: { packId: string }) {
  // Not read again on `packs:changed`: that comes from our own save too, and would replace what is being written.
  const library = useCall('pack:library', null);
  if (library.state === 'loading') return <LoadingState />;
  if (library.state === 'failed') {
    return <FailureState failure={library.failure} onRetry={library.reload} />;
  }
  const listing = library.value.find((one) => one.packId === packId);
  if (!listing) {
    return (
      <NotEditable
        title="This pack is no longer here"
        text="It may have been deleted. The list of packs shows what there is."
      />
    );
  }
  if (listing.pack === null) return <BrokenPack listing={listing} />;
  if (listing.origin === 'shipped') return <ShippedPack listing={listing} />;
  return <PackEditor pack={listing.pack} warnings={listing.warnings} />;
}

function ShippedPack({ listing }: { listing: PackListing }) {
  const actions = usePackActions({ onChange: () => undefined, onShow: () => undefined });
  return (
    <NotEditable
      title="This pack came with Greenroom"
      text={`“${listing.title}” stays as it is, so that it can always be used again. Make a copy, and change that.`}
    >
      <ActionButton
        label="Duplicate and edit"
        tone="main"
        shortcut="E"
        onPress={() => void actions.duplicateAndEdit(listing)}
      />
    </NotEditable>
  );
}

function BrokenPack({ listing }: { listing: PackListing }) {
  return (
    <>
      <PageHeader title={listing.title} over="A pack that cannot be read">
        <BackButton />
      </PageHeader>
      <Panel title="Mend these places in the pack’s files, then open it here" tone="amber">
        <ProblemTable label={`Problems of ${listing.title}`} problems={listing.problems} />
      </Panel>
    </>
  );
}

function NotEditable({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <EmptyState title={title} text={text} icon={<IconPackage size={28} stroke={1.6} />}>
      {children}
      <BackButton />
    </EmptyState>
  );
}

function BackButton() {
  const navigate = useNavigate();
  return <ActionButton label="Back to packs" shortcut="Esc" onPress={() => void navigate(routes.packs)} />;
}
