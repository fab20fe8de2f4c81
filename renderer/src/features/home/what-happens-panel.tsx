import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/home/what-happens-panel.module.css';

const steps = [
  ['Be sure first', 'You see your picture and your level, and say one sentence to hear how it comes across.'],
  ['Answer aloud', 'The interviewer asks, you answer. Your words appear while you speak.'],
  ['Judge yourself', 'Before any score is shown, you say how it went.'],
  ['See why', 'Each score points at your own words and the second you said them. Play any of them again.'],
] as const;

/** For somebody without a session yet: what a session is like. */
export function WhatHappensPanel() {
  return (
    <Panel title="What happens in a session">
      <ol className={classes.steps}>
        {steps.map(([title, text]) => (
          <li key={title} className={classes.step}>
            <strong className={classes.title}>{title}</strong>
            <span className={classes.text}>{text}</span>
          </li>
        ))}
      </ol>
      <p className={classes.promise}>
        Pictures, sound and words stay in one folder on this computer. You can leave at any moment and go on
        later.
      </p>
    </Panel>
  );
}
