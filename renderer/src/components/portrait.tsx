import classes from '@renderer/components/portrait.module.css';
import { initials } from '@renderer/wording/initials';

/** An interviewer's portrait, drawn from their initials; `onSoft` where it lies on a soft ground. */
export function Portrait({ name, onSoft = false }: { name: string; onSoft?: boolean }) {
  return (
    <span className={classes.portrait} data-on-soft={onSoft} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
