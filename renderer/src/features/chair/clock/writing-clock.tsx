import { useSyncExternalStore } from 'react';
import { clockPhase } from '@renderer/features/chair/clock/clock-phase';
import classes from '@renderer/features/chair/clock/writing-clock.module.css';
import { CHAIR_SEC, leftSec } from '@renderer/features/chair/clock/chair-time';
import type { PacketKeeper } from '@renderer/features/chair/packet-keeper';
import { clockWords } from '@renderer/wording/length-words';

/** What is left of the fifteen minutes. At the end it warns, quietly, and counts on. */
export function WritingClock({ keeper }: { keeper: PacketKeeper }) {
  const spent = useSyncExternalStore(keeper.time.subscribe, () => Math.floor(keeper.time.get().spentSec));
  const left = leftSec(spent);
  const phase = clockPhase(left);
  const words = `${clockWords(Math.abs(left) * 1000)} ${left < 0 ? 'over' : 'left'}`;
  return (
    <div className={classes.clock} data-phase={phase}>
      <span className={classes.words} role="timer" aria-label={words}>
        {words}
      </span>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.gone} style={{ inlineSize: `${Math.min(1, spent / CHAIR_SEC) * 100}%` }} />
      </span>
    </div>
  );
}
