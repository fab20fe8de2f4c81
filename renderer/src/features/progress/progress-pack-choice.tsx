import { useRef } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/progress/progress.module.css';
import type { ProgressView } from '@shared/model/progress';

interface ProgressPackChoiceProps {
  view: Pick<ProgressView, 'packId' | 'packName' | 'packs'>;
  onChoose: (packId: string) => void;
}

/** Names the pack whose progress is shown. Where answers belong to several, it switches between them. */
export function ProgressPackChoice({ view, onChoose }: ProgressPackChoiceProps) {
  const { packId, packName, packs } = view;
  const select = useRef<HTMLSelectElement>(null);
  const isListed = packs.some((pack) => pack.packId === packId);
  const all = isListed ? packs : [{ packId, name: packName }, ...packs];
  useKey(all.length > 1 ? 'K' : null, 'Choose the pack', () => select.current?.focus());
  if (all.length < 2) return packName;
  return (
    <span className={classes.choice}>
      <select
        ref={select}
        className={classes.select}
        aria-label="Pack"
        value={packId}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {all.map((pack) => (
          <option key={pack.packId} value={pack.packId}>
            {pack.name}
          </option>
        ))}
      </select>
      <Keycap shortcut="K" />
    </span>
  );
}
