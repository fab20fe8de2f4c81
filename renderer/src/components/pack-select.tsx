import { useRef } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/components/pack-select.module.css';

interface PackSelectProps {
  packs: readonly { id: string; title: string }[];
  chosenId: string;
  onChoose: (packId: string) => void;
}

/** A list of packs that reads like the words it stands in place of. */
export function PackSelect({ packs, chosenId, onChoose }: PackSelectProps) {
  const select = useRef<HTMLSelectElement>(null);
  useKey('K', 'Choose the pack', () => select.current?.focus());
  return (
    <span className={classes.choice}>
      <select
        ref={select}
        className={classes.select}
        aria-label="Pack"
        value={chosenId}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {packs.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Keycap shortcut="K" />
    </span>
  );
}
