import { useSyncExternalStore } from 'react';
import { leftSec } from '@renderer/features/chair/clock/chair-time';
import { clockPhase, phaseWords } from '@renderer/features/chair/clock/clock-phase';
import classes from '@renderer/features/chair/clock/writing-clock.module.css';
import type { PacketKeeper } from '@renderer/features/chair/packet-keeper';

/** Says that the time comes to its end, and that this takes nothing away; told once, not every second. */
export function ClockNote({ keeper }: { keeper: PacketKeeper }) {
  const phase = useSyncExternalStore(keeper.time.subscribe, () =>
    clockPhase(leftSec(keeper.time.get().spentSec)),
  );
  return (
    <p className={classes.note} role="status">
      {phaseWords[phase]}
    </p>
  );
}
