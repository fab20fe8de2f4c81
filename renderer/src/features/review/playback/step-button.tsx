import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { shortcutLabel } from '@renderer/components/keys/shortcut';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/review/playback/player-controls.module.css';

interface StepButtonProps {
  label: string;
  shortcut: string;
  onPress: () => void;
  /** The drawn sign; the label stands in the tooltip, with the key. */
  children: ReactNode;
}

/** A small button of the player that is a sign rather than a word. */
export function StepButton({ label, shortcut, onPress, children }: StepButtonProps) {
  useKey(shortcut, label, onPress);
  return (
    <Tooltip label={`${label} (${shortcutLabel(shortcut)})`} openDelay={300}>
      <button
        type="button"
        className={classes.step}
        aria-label={label}
        aria-keyshortcuts={shortcut.replace('Left', 'ArrowLeft').replace('Right', 'ArrowRight')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {children}
      </button>
    </Tooltip>
  );
}
