import type { ReactNode } from 'react';
import classes from '@renderer/components/panel.module.css';

interface PanelProps {
  title?: string;
  /** `plain` is paper, `green` the step to take, `amber` asks for attention. */
  tone?: 'plain' | 'green' | 'amber';
  /** Goes to the right of the title. */
  aside?: ReactNode;
  /** With an id the panel can be scrolled to and focused from elsewhere. */
  id?: string;
  children: ReactNode;
}

/** A sheet that holds one subject. With a title it is a region of that name. */
export function Panel({ title, tone = 'plain', aside, id, children }: PanelProps) {
  return (
    <section
      className={`${classes.panel} ${classes[tone]}`}
      aria-label={title}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
    >
      {title !== undefined && (
        <div className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
