import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import { useLibrary } from '@renderer/api/use-library';
import { useSettings } from '@renderer/api/use-settings';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { NothingToChoose } from '@renderer/features/practise/nothing-to-choose';
import { QuestionChooser } from '@renderer/features/practise/questions/question-chooser';
import { chosenPack } from '@shared/domain/progress/chosen-pack';

/** Every question of the pack, to find one and start it. */
export function QuestionChooserScreen() {
  const { settings } = useSettings();
  const packs = useCall('pack:list', null);
  useAppEvent('packs:changed', packs.reload);
  const library = useLibrary();
  if (packs.state === 'failed' || library.state === 'failed') {
    const failed = packs.state === 'failed' ? packs : library;
    return (
      <Screen>
        {failed.state === 'failed' && <FailureState failure={failed.failure} onRetry={failed.reload} />}
      </Screen>
    );
  }
  if (packs.state === 'loading' || library.state === 'loading') return <LoadingState />;
  const pack = chosenPack(packs.value, settings.lastChoice);
  if (!pack) return <NothingToChoose />;
  return <QuestionChooser key={pack.id} pack={pack} packs={packs.value} entries={library.value} />;
}
