import type { ReactNode } from 'react';
import classes from '@renderer/features/review/playback/moment-button.module.css';

interface MomentButtonProps {
  description: string;
  tone?: 'green' | 'amber' | 'soft';
  onPress: () => void;
  children: ReactNode;
}

/** A time that can be pressed. The pointer leaves the focus where it is, so that Space still means play and pause. */
export function MomentButton({ description, tone = 'green', onPress, children }: MomentButtonProps) {
  return (
    <button
      type="button"
      className={classes.moment}
      data-tone={tone}
      aria-label={description}
      title={description}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
