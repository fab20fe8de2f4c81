import { useState } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import classes from '@renderer/components/interview-date-field.module.css';

/** Sets the day of the real interview, or takes it away. */
export function InterviewDateField() {
  const { settings, change } = useSettings();
  // While a year is being typed the field is "0020-…": kept here, saved once it is a day of our time.
  const [typed, setTyped] = useState(settings.interviewDate ?? '');
  return (
    <div className={classes.field}>
      <label className={classes.label}>
        Day of your interview
        <input
          type="date"
          className={classes.input}
          value={typed}
          min="2000-01-01"
          max="2099-12-31"
          onChange={(event) => {
            setTyped(event.target.value);
            if (/^20\d\d-\d\d-\d\d$/.test(event.target.value)) {
              void change({ interviewDate: event.target.value });
            }
          }}
        />
      </label>
      {settings.interviewDate !== null && (
        <ActionButton
          label="Clear"
          onPress={() => {
            setTyped('');
            void change({ interviewDate: null });
          }}
        />
      )}
    </div>
  );
}
