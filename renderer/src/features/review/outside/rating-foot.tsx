import { ActionButton } from '@renderer/components/action-button';
import classes from '@renderer/features/review/outside/rating-form.module.css';

/** How a rating can end, and what stands in the way. */
export interface SaveWays {
  saving: boolean;
  /** A sentence about what is missing or went wrong; null where all is well. */
  trouble: string | null;
  onSave: () => void;
  /** Left out where no answer follows. */
  onSaveAndGoOn?: (() => void) | undefined;
  onLeave: () => void;
}

/** The end of the form: it stays in sight while the parts scroll. */
export function RatingFoot({ saving, trouble, onSave, onSaveAndGoOn, onLeave }: SaveWays) {
  return (
    <div className={classes.foot}>
      {trouble !== null && (
        <p className={classes.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div className={classes.actions}>
        <ActionButton label="Leave" shortcut="Esc" onPress={onLeave} />
        {onSaveAndGoOn && (
          <ActionButton
            label="Save, go on"
            description="Save and rate the next answer"
            shortcut="Mod+Shift+Enter"
            busy={saving}
            onPress={onSaveAndGoOn}
          />
        )}
        <ActionButton label="Save" shortcut="Mod+Enter" tone="main" busy={saving} onPress={onSave} />
      </div>
    </div>
  );
}
