import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import classes from '@renderer/components/storage-meter.module.css';
import { sizeWords } from '@renderer/wording/size-words';

/** How much the recordings take and how much room is left on their disk. */
export function StorageMeter() {
  const storage = useCall('storage:describe', null);
  useAppEvent('library:changed', storage.reload);
  if (storage.state !== 'ready') return null;
  const { usedBytes, freeBytes } = storage.value;
  const words =
    freeBytes === null
      ? `${sizeWords(usedBytes)} used`
      : `${sizeWords(usedBytes)} used, ${sizeWords(freeBytes)} free`;
  return (
    <div className={classes.meter}>
      {freeBytes !== null && (
        <meter
          className={classes.bar}
          min={0}
          max={usedBytes + freeBytes}
          value={usedBytes}
          aria-label="Disk space used by Greenroom"
        />
      )}
      <span className={classes.words}>{words}</span>
    </div>
  );
}
