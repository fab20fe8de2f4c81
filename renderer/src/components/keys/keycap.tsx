import { shortcutLabel } from '@renderer/components/keys/shortcut';
import classes from '@renderer/components/keys/keycap.module.css';

/** A small drawn key. It is hidden from screen readers: the button around it carries `aria-keyshortcuts`. */
export function Keycap({ shortcut }: { shortcut: string }) {
  return (
    <kbd className={classes.keycap} aria-hidden="true">
      {shortcutLabel(shortcut)}
    </kbd>
  );
}
