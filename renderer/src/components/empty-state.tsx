import type { ReactNode } from 'react';
import classes from '@renderer/components/empty-state.module.css';

interface EmptyStateProps {
  title: string;
  text: string;
  icon?: ReactNode;
  /** The way forward. */
  children?: ReactNode;
}

/** A designed screen or panel for "there is nothing here", with a way forward. */
export function EmptyState({ title, text, icon, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {icon !== undefined && (
        <div className={classes.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
