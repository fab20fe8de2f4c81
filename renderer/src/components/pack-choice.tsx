import { useRef } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/components/pack-choice.module.css';
import { choiceOfPack } from '@shared/domain/progress/choice-of-pack';
import type { Pack } from '@shared/model/pack';

/** Names the pack that is practised. Where there are several it switches between them and remembers the choice. */
export function PackChoice({ packs, chosen }: { packs: Pack[]; chosen: Pack }) {
  return packs.length < 2 ? chosen.title : <PackSelect packs={packs} chosen={chosen} />;
}

function PackSelect({ packs, chosen }: { packs: Pack[]; chosen: Pack }) {
  const { change } = useSettings();
  const select = useRef<HTMLSelectElement>(null);
  useKey('K', 'Choose the pack', () => select.current?.focus());
  return (
    <span className={classes.choice}>
      <select
        ref={select}
        className={classes.select}
        aria-label="Pack"
        value={chosen.id}
        onChange={(event) => {
          const pack = packs.find(({ id }) => id === event.currentTarget.value);
          const lastChoice = pack && choiceOfPack(pack);
          if (lastChoice) void change({ lastChoice });
        }}
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
