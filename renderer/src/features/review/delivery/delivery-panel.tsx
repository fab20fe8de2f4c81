import { useId, useState } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import { Keycap } from '@renderer/components/keys/keycap';
import { deliveryGroups, type DeliveryGroup } from '@renderer/features/review/delivery/delivery-groups';
import classes from '@renderer/features/review/delivery/delivery.module.css';
import { GroupBody } from '@renderer/features/review/delivery/group-body';
import { measurableWords, whatIsMeasured } from '@renderer/features/review/delivery/what-is-measured';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { countWords } from '@renderer/wording/count-words';
import type { Delivery, DeliveryNorms } from '@shared/model/delivery';

interface DeliveryPanelProps {
  delivery: Delivery;
  norms: DeliveryNorms;
  targetSec: { min: number; max: number };
  typed: boolean;
  clock: PlaybackClock | null;
}

/** How the answer was spoken, apart from the score: one figure for each group, and the open group below them. */
export function DeliveryPanel({ delivery, norms, targetSec, typed, clock }: DeliveryPanelProps) {
  const measurable = whatIsMeasured(delivery, typed);
  const words = measurableWords[measurable];
  const isSpoken = measurable === 'all' || measurable === 'little';
  return (
    <section className={classes.delivery} aria-label="Delivery">
      <div className={classes.head}>
        <h2 className={classes.title}>Delivery</h2>
        <p className={classes.promise}>Not part of the score.</p>
      </div>
      {words !== '' && <p className={classes.remark}>{words}</p>}
      {measurable === 'typed' && (
        <p className={classes.remark}>Its length: {countWords(delivery.wordCount, 'word')}.</p>
      )}
      {isSpoken && (
        <Groups
          groups={deliveryGroups(delivery, norms, { target: targetSec, known: measurable === 'little' })}
          delivery={delivery}
          norms={norms}
          clock={clock}
        />
      )}
    </section>
  );
}

interface GroupsProps extends Pick<DeliveryPanelProps, 'delivery' | 'norms' | 'clock'> {
  groups: DeliveryGroup[];
}

function Groups({ groups, ...answer }: GroupsProps) {
  const [openId, setOpenId] = useState<DeliveryGroup['id'] | null>(groups[0]?.id ?? null);
  const bodyId = useId();
  const at = groups.findIndex(({ id }) => id === openId);
  const open = groups[at];
  const openNext = () => setOpenId(groups[(at + 1) % groups.length]?.id ?? null);
  useKey('D', 'Delivery: the next part', openNext);
  return (
    <>
      <ul className={classes.tiles}>
        {groups.map(({ id, name, value, note, notable }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.tile}
              data-notable={notable}
              aria-expanded={id === openId}
              aria-controls={id === openId ? bodyId : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setOpenId(id === openId ? null : id)}
            >
              <span className={classes.name}>{name}</span>
              <span className={classes.value}>{value}</span>
              <span className={classes.note}>{note}</span>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <section id={bodyId} className={classes.body} aria-label={`${open.name} in detail`}>
          <GroupBody key={open.id} group={open} {...answer} />
        </section>
      )}
      <p className={classes.keys}>
        <Keycap shortcut="D" /> opens the next part
      </p>
    </>
  );
}
