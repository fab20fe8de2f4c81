import classes from '@renderer/features/chair/comparison/comparison.module.css';
import type { OwnPacket } from '@shared/model/debrief';

/** What the user wrote about one quality. */
export function OwnWords({ own }: { own: OwnPacket['qualities'][number] | undefined }) {
  const strength = own?.strength.trim() ?? '';
  const concern = own?.concern.trim() ?? '';
  if (strength === '' && concern === '') return <p className={classes.open}>You wrote nothing about it.</p>;
  return (
    <ul className={classes.points} aria-label="Your words">
      {strength !== '' && (
        <li className={classes.point} data-side="for">
          {strength}
        </li>
      )}
      {concern !== '' && (
        <li className={classes.point} data-side="against">
          {concern}
        </li>
      )}
    </ul>
  );
}
