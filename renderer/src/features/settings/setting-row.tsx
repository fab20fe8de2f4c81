import type { ReactNode } from 'react';
import classes from '@renderer/features/settings/setting-row.module.css';

interface SettingRowProps {
  label: string;
  /** What the choice does, in one or two sentences. */
  text?: ReactNode;
  /** Id of the control, so that a click on the label reaches it; left out for groups that name themselves. */
  controlId?: string;
  children?: ReactNode;
}

/** One choice: its name and meaning at the left, its control at the right, below each other where it is narrow. */
export function SettingRow({ label, text, controlId, children }: SettingRowProps) {
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        {controlId === undefined ? (
          <span className={classes.label}>{label}</span>
        ) : (
          <label className={classes.label} htmlFor={controlId}>
            {label}
          </label>
        )}
        {text !== undefined && <p className={classes.text}>{text}</p>}
      </div>
      {children !== undefined && <div className={classes.control}>{children}</div>}
    </div>
  );
}
