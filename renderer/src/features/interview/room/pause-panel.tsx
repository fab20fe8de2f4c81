import { ActionButton } from '@renderer/components/action-button';
import { useKey } from '@renderer/components/keys/use-key';
import classes from './room-panel.module.css';

interface PausePanelProps {
  /** An answer was begun and waits. */
  isAnswering: boolean;
  onResume: () => void;
  onLeave: () => void;
}

/** The interview stands still. The question is covered, so that a pause is not a longer time to think. */
export function PausePanel({ isAnswering, onResume, onLeave }: PausePanelProps) {
  useKey('P', 'Resume', onResume);
  return (
    <section className={classes.panel} aria-label="Paused">
      <h2 className={classes.title}>Take the time you need</h2>
      <p className={classes.text}>
        Nothing is recorded, and the clock stands.{' '}
        {isAnswering
          ? 'Your answer goes on exactly where you stopped.'
          : 'The interviewer goes on when you come back.'}
      </p>
      <div className={classes.actions}>
        <ActionButton label="Resume" shortcut="Space" tone="main" takesFocus onPress={onResume} />
        <ActionButton label="Leave and continue later" shortcut="Esc" onPress={onLeave} />
      </div>
    </section>
  );
}
