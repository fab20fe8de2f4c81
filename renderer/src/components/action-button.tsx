import { Button } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from '@renderer/components/action-button.module.css';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';

/** What a popover hands to the button that opens it. */
type TriggerProps = Pick<
  ComponentPropsWithRef<'button'>,
  'ref' | 'id' | 'aria-haspopup' | 'aria-expanded' | 'aria-controls'
>;

interface ActionButtonProps extends TriggerProps {
  /** What the button says; the `?` overlay lists the key under it, or under the description. */
  label: string;
  onPress: () => void;
  /** `main` is the one main action of a screen, `quiet` everything else, `danger` for loss. */
  tone?: 'main' | 'quiet' | 'bare' | 'danger';
  /** A key that presses the button from anywhere on the screen, shown as a keycap. */
  shortcut?: string;
  icon?: ReactNode;
  busy?: boolean;
  disabled?: boolean;
  /** Said by screen readers where the visible words need their surroundings. */
  description?: string;
  full?: boolean;
  /** In a dialog: the button that has the focus at first. */
  takesFocus?: boolean;
}

/** The button of the program: plain words, its key beside them, and the key works. */
export function ActionButton({
  label,
  onPress,
  tone = 'quiet',
  shortcut,
  icon,
  busy = false,
  disabled = false,
  description,
  full = false,
  takesFocus = false,
  ...trigger
}: ActionButtonProps) {
  const pressable = !busy && !disabled;
  useKey(shortcut !== undefined && pressable ? shortcut : null, description ?? label, onPress);
  return (
    <Button
      {...trigger}
      className={classes[tone] ?? ''}
      classNames={{ root: classes.root ?? '', section: classes.section ?? '' }}
      onClick={onPress}
      disabled={disabled}
      loading={busy}
      fullWidth={full}
      data-autofocus={takesFocus || undefined}
      aria-label={description}
      aria-keyshortcuts={shortcut?.replace('Mod', 'Control')}
      leftSection={icon}
      rightSection={shortcut === undefined ? undefined : <Keycap shortcut={shortcut} />}
    >
      {label}
    </Button>
  );
}
