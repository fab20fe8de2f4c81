import { IconAlertTriangle } from '@tabler/icons-react';
import classes from '@renderer/app/speech-banner.module.css';

/** Says why nothing can be transcribed, and that everything else works. */
export function SpeechBanner({ problem }: { problem: string }) {
  return (
    <div className={classes.banner} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" className={classes.icon} />
      <p className={classes.text}>
        <strong>Answers are recorded but not transcribed.</strong> {problem}
      </p>
    </div>
  );
}
