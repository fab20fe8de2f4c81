import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import { useSettings } from '@renderer/api/use-settings';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { NothingToChoose } from '@renderer/features/practise/nothing-to-choose';
import { StageChooser } from '@renderer/features/practise/stages/stage-chooser';
import { chosenPack } from '@shared/domain/progress/chosen-pack';

/** Every stage and round of the pack, to start one of them at a chosen length. */
export function StageChooserScreen() {
  const { settings } = useSettings();
  const packs = useCall('pack:list', null);
  useAppEvent('packs:changed', packs.reload);
  if (packs.state === 'failed') {
    return (
      <Screen>
        <FailureState failure={packs.failure} onRetry={packs.reload} />
      </Screen>
    );
  }
  if (packs.state === 'loading') return <LoadingState />;
  const pack = chosenPack(packs.value, settings.lastChoice);
  if (!pack) return <NothingToChoose />;
  return <StageChooser key={pack.id} pack={pack} packs={packs.value} />;
}
