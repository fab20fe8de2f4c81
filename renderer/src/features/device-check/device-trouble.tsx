import { IconAlertTriangle } from '@tabler/icons-react';
import { ActionButton } from '@renderer/components/action-button';
import { deviceProblemWords, type DeviceProblem } from '@renderer/media/devices/device-problem';
import classes from './device-trouble.module.css';

/** What is wrong with a device, what to do about it, and another try. */
export function DeviceTrouble({ problem, onRetry }: { problem: DeviceProblem; onRetry: () => void }) {
  const words = deviceProblemWords(problem);
  return (
    <div className={classes.trouble} role="alert">
      <IconAlertTriangle size={22} aria-hidden="true" className={classes.icon} />
      <div>
        <p className={classes.title}>{words.title}</p>
        <p className={classes.advice}>{words.advice}</p>
        <ActionButton
          label="Try again"
          description={`Try again with the ${problem.kind}`}
          tone="main"
          shortcut={problem.kind === 'camera' ? 'Shift+C' : 'Shift+M'}
          onPress={onRetry}
        />
      </div>
    </div>
  );
}
