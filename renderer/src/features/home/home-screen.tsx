import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import { useLibrary } from '@renderer/api/use-library';
import { useSettings } from '@renderer/api/use-settings';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { HomeContent } from '@renderer/features/home/home-content';
import { NoPack } from '@renderer/features/home/no-pack';
import { useLoops } from '@renderer/features/home/use-loops';
import { chosenPack } from '@shared/domain/progress/chosen-pack';

/** Home: start the right practice now. */
export function HomeScreen() {
  const { settings } = useSettings();
  const library = useLibrary();
  const packs = useCall('pack:list', null);
  useAppEvent('packs:changed', packs.reload);
  const loops = useLoops();
  const loads = [library, packs, loops];
  const failed = loads.find((load) => load.state === 'failed');
  if (failed) {
    return (
      <Screen>
        <FailureState failure={failed.failure} onRetry={() => loads.forEach((load) => load.reload())} />
      </Screen>
    );
  }
  if (library.state !== 'ready' || packs.state !== 'ready' || loops.state !== 'ready')
    return <LoadingState />;
  const pack = chosenPack(packs.value, settings.lastChoice);
  if (!pack) return <NoPack />;
  return <HomeContent pack={pack} packs={packs.value} entries={library.value} loops={loops.value} />;
}
