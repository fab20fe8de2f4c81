import { useSettings } from '@renderer/api/use-settings';
import { PackSelect } from '@renderer/components/pack-select';
import { choiceOfPack } from '@shared/domain/progress/choice-of-pack';
import type { Pack } from '@shared/model/pack';

/** Names the pack that is practised. Where there are several it switches between them and remembers the choice. */
export function PackChoice({ packs, chosen }: { packs: Pack[]; chosen: Pack }) {
  const { change } = useSettings();
  if (packs.length < 2) return chosen.title;
  const choose = (packId: string): void => {
    const pack = packs.find(({ id }) => id === packId);
    const lastChoice = pack && choiceOfPack(pack);
    if (lastChoice) void change({ lastChoice });
  };
  return <PackSelect packs={packs} chosenId={chosen.id} onChoose={choose} />;
}
