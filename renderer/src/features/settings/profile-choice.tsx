import classes from '@renderer/features/settings/profile-choice.module.css';
import { practiceProfiles } from '@renderer/features/settings/practice-profiles';
import type { Profile } from '@shared/model/settings';

interface ProfileChoiceProps {
  value: Profile;
  onChange: (profile: Profile) => void;
}

/** Chooses a ready-made set of conditions, each with what it changes. */
export function ProfileChoice({ value, onChange }: ProfileChoiceProps) {
  return (
    <fieldset className={classes.profiles}>
      <legend className={classes.legend}>
        Profile
        <span className={classes.text}>
          It changes clocks, waiting and what is measured, never how an answer is judged.
        </span>
      </legend>
      {practiceProfiles.map(({ profile, label, text }) => (
        <label key={profile} className={classes.profile}>
          <input
            type="radio"
            name="profile"
            className={classes.radio}
            value={profile}
            checked={profile === value}
            aria-label={label}
            aria-describedby={`profile-${profile}`}
            onChange={() => onChange(profile)}
          />
          <span>
            <span className={classes.label}>{label}</span>
            <span className={classes.text} id={`profile-${profile}`}>
              {text}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
