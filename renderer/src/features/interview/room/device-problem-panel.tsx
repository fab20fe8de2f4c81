import { ActionButton } from '@renderer/components/action-button';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { deviceProblemsWords } from '@renderer/media/devices/device-problem';
import classes from './room-panel.module.css';
import { WaysToAnswer } from './ways-to-answer';

interface DeviceProblemPanelProps {
  view: RoomView;
  director: RoomDirector;
  onLeave: () => void;
}

/** The interview waits for a device: what is wrong with it, and the ways on. */
export function DeviceProblemPanel({ view, director, onLeave }: DeviceProblemPanelProps) {
  if (view.devices.state !== 'failed') return null;
  const input = view.session.answerInput;
  return (
    <div className={classes.panel} role="alert">
      {deviceProblemsWords(view.devices.problems).map(({ title, advice }) => (
        <div key={title}>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.text}>{advice}</p>
        </div>
      ))}
      <div className={classes.actions}>
        <ActionButton
          label="Try again"
          shortcut="Enter"
          tone="main"
          takesFocus
          busy={view.busy}
          onPress={() => void director.retryDevices(input)}
        />
        <WaysToAnswer
          current={input}
          devices={view.devices}
          onChoose={(chosen) => void director.retryDevices(chosen)}
        />
        <ActionButton label="Leave and continue later" shortcut="Esc" onPress={onLeave} />
      </div>
    </div>
  );
}
