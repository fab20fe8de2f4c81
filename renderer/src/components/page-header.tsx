import type { ReactNode } from 'react';
import classes from '@renderer/components/page-header.module.css';

interface PageHeaderProps {
  title: string;
  /** A few words above the title that say where one is. */
  over?: ReactNode;
  /** Buttons at the right edge. */
  children?: ReactNode;
}

/** The head of a screen. Its title is the screen's one `h1`. */
export function PageHeader({ title, over, children }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {over !== undefined && <div className={classes.over}>{over}</div>}
        <h1 className={classes.title}>{title}</h1>
      </div>
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </header>
  );
}
