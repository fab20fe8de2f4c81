import type { ReactNode } from 'react';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/components/step-card.module.css';

interface StepCardProps {
  /** The words above the title. */
  over: string;
  title: string;
  text: ReactNode;
  /** A quiet button in the upper corner. */
  corner?: ReactNode;
  /** Something between the words and the buttons. */
  aside?: ReactNode;
  /** Buttons, the main one first. */
  children?: ReactNode;
}

/** The green card at the top of a screen: the one step to take now. */
export function StepCard({ over, title, text, corner, aside, children }: StepCardProps) {
  return (
    <Panel tone="green">
      <div className={classes.card}>
        {corner !== undefined && <div className={classes.corner}>{corner}</div>}
        <div className={classes.words}>
          <p className={classes.over}>{over}</p>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.text}>{text}</p>
        </div>
        {aside}
        {children !== undefined && <div className={classes.actions}>{children}</div>}
      </div>
    </Panel>
  );
}
