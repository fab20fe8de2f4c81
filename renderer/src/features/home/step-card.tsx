import type { ReactNode } from 'react';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/home/step-card.module.css';

interface StepCardProps {
  /** The words above the title. */
  over: string;
  title: string;
  text: ReactNode;
  /** A quiet button in the upper corner. */
  corner?: ReactNode;
  /** Buttons, the main one first. */
  children: ReactNode;
}

/** The green card at the top of Home. */
export function StepCard({ over, title, text, corner, children }: StepCardProps) {
  return (
    <Panel tone="green">
      <div className={classes.card}>
        {corner !== undefined && <div className={classes.corner}>{corner}</div>}
        <div className={classes.words}>
          <p className={classes.over}>{over}</p>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.text}>{text}</p>
        </div>
        <div className={classes.actions}>{children}</div>
      </div>
    </Panel>
  );
}
