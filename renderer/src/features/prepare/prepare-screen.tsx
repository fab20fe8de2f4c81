import { NativeSelect } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { PageHeader } from '@renderer/components/page-header';
import { Screen } from '@renderer/components/screen';
import { PrepareContent } from '@renderer/features/prepare/prepare-content';
import { routes } from '@renderer/navigation/routes';
import type { Pack } from '@shared/model/pack';

/** Prepare: arrive knowing what happens, and with everything ready. */
export function PrepareScreen() {
  const packs = useCall('pack:list', null);
  useAppEvent('packs:changed', packs.reload);
  return (
    <Screen>
      {packs.state === 'loading' && <LoadingState />}
      {packs.state === 'failed' && <FailureState failure={packs.failure} onRetry={packs.reload} />}
      {packs.state === 'ready' && <ChosenPack packs={packs.value} />}
    </Screen>
  );
}

/** Shows the pack that was practised last, until another one is picked. */
function ChosenPack({ packs }: { packs: Pack[] }) {
  const { settings } = useSettings();
  const [pickedId, setPickedId] = useState<string | null>(null);
  const named = (packId: string | undefined | null) => packs.find(({ id }) => id === packId);
  const pack = named(pickedId) ?? named(settings.lastChoice?.packId) ?? packs[0];
  if (!pack) {
    return (
      <>
        <PageHeader title="Prepare" />
        <NothingHere
          title="There is no pack to prepare for"
          text="A pack holds the guide to an interview process. Add one, and its guide stands here."
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title="Prepare" over={[pack.role, pack.company].filter(Boolean).join(', ')}>
        {packs.length > 1 && (
          <NativeSelect
            aria-label="Pack"
            value={pack.id}
            data={packs.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) => setPickedId(event.currentTarget.value)}
          />
        )}
      </PageHeader>
      {pack.guide === null && pack.candidateQuestions.length === 0 ? (
        <NothingHere
          title="This pack has no guide"
          text={`“${pack.title}” brings no facts, checklist or answers to common questions. You can practise with it all the same.`}
        />
      ) : (
        <PrepareContent key={pack.id} pack={pack} />
      )}
    </>
  );
}

function NothingHere({ title, text }: { title: string; text: string }) {
  const navigate = useNavigate();
  return (
    <EmptyState title={title} text={text} icon={<IconBook2 size={28} stroke={1.6} />}>
      <ActionButton
        label="Go to your packs"
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(routes.packs)}
      />
    </EmptyState>
  );
}
