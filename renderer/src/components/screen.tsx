import type { ReactNode } from 'react';
import classes from '@renderer/components/screen.module.css';

/** The room for a screen's content beside the sidebar, with the margins that all screens share. */
export function Screen({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={narrow ? `${classes.screen} ${classes.narrow}` : classes.screen}>{children}</div>;
}
