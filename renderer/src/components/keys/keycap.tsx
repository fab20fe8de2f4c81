import { shortcutLabel } from '@renderer/components/keys/shortcut';
import classes from '@renderer/components/keys/keycap.module.css';

interface KeycapProps {
  shortcut: string;
  /** Beside a button screen readers hear the key through `aria-keyshortcuts`; on its own it is read out. */
  spoken?: boolean;
}

/** A small drawn key. */
export function Keycap({ shortcut, spoken = false }: KeycapProps) {
  return (
    <kbd className={classes.keycap} aria-hidden={!spoken}>
      {shortcutLabel(shortcut)}
    </kbd>
  );
}
