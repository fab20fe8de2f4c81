import { Link } from 'react-router';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall, type Loaded } from '@renderer/api/use-call';
import { Panel } from '@renderer/components/panel';
import { SettingRow } from '@renderer/features/settings/setting-row';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import type { PackListing } from '@shared/model/pack-library';

/** How many packs there are, and the way to them. */
export function PacksSection() {
  const library = useCall('pack:library', null);
  useAppEvent('packs:changed', library.reload);
  return (
    <Panel title="Packs" id="packs">
      <SettingRow
        label={packCountWords(library)}
        text="A pack holds the stages, questions and rules of one interview process. You can add, change and share packs."
      >
        <Link to={routes.packs}>Go to your packs</Link>
      </SettingRow>
    </Panel>
  );
}

function packCountWords(library: Loaded<PackListing[]>): string {
  if (library.state === 'loading') return 'Interview packs';
  if (library.state === 'failed') return 'Your packs cannot be counted at the moment';
  const own = library.value.filter(({ origin }) => origin === 'own').length;
  const broken = library.value.filter(({ pack }) => pack === null).length;
  return [
    countWords(library.value.length, 'pack'),
    ...(own > 0 ? [`${own} of your own`] : []),
    ...(broken > 0 ? [`${broken} that cannot be used`] : []),
  ].join(', ');
}
