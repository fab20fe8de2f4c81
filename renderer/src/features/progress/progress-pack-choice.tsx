import { PackSelect } from '@renderer/components/pack-select';
import type { ProgressView } from '@shared/model/progress';

interface ProgressPackChoiceProps {
  view: Pick<ProgressView, 'packId' | 'packName' | 'packs'>;
  onChoose: (packId: string) => void;
}

/** Names the pack whose progress is shown. Where answers belong to several, it switches between them. */
export function ProgressPackChoice({ view, onChoose }: ProgressPackChoiceProps) {
  const { packId, packName, packs } = view;
  const isListed = packs.some((pack) => pack.packId === packId);
  const all = isListed ? packs : [{ packId, name: packName }, ...packs];
  if (all.length < 2) return packName;
  const choices = all.map((pack) => ({ id: pack.packId, title: pack.name }));
  return <PackSelect packs={choices} chosenId={packId} onChoose={onChoose} />;
}
