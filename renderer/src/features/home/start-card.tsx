import type { ReactNode } from 'react';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/home/start-card.module.css';

interface StartCardProps {
  title: string;
  text: string;
  /** Choices between the words and the buttons. */
  choices?: ReactNode;
  /** Takes the whole row, with choices and buttons to the right of the words. */
  wide?: boolean;
  /** Buttons, at the foot of the card. */
  children: ReactNode;
}

/** One way to start, as a card of a row: what it is, what can be chosen, and its button. */
export function StartCard({ title, text, choices, wide = false, children }: StartCardProps) {
  return (
    <div className={wide ? `${classes.card} ${classes.wide}` : classes.card}>
      <Panel title={title}>
        <div className={classes.content}>
          <p className={classes.text}>{text}</p>
          <div className={classes.start}>
            {choices !== undefined && <div className={classes.choices}>{choices}</div>}
            <div className={classes.actions}>{children}</div>
          </div>
        </div>
      </Panel>
    </div>
  );
}
