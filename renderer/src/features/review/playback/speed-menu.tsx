import { Menu } from '@mantine/core';
import { useKey } from '@renderer/components/keys/use-key';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import classes from '@renderer/features/review/playback/player-controls.module.css';
import { changedSpeed, speeds } from '@renderer/features/review/playback/speeds';
import { usePlaybackState } from '@renderer/features/review/playback/use-playback-state';

/** The speed of playing, from half to twice. */
export function SpeedMenu({ clock }: { clock: PlaybackClock }) {
  const { rate } = usePlaybackState(clock);
  useKey(',', 'Play slower', () => clock.setRate(changedSpeed(rate, -1)));
  useKey('.', 'Play faster', () => clock.setRate(changedSpeed(rate, 1)));
  return (
    <Menu position="top" returnFocus={false} withinPortal>
      <Menu.Target>
        <button
          type="button"
          className={classes.speed}
          aria-label={`Speed ${rate} times`}
          title="Speed (, and .)"
        >
          {rate}×
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {speeds.map((speed) => (
          <Menu.Item key={speed} fw={speed === rate ? 700 : 400} onClick={() => clock.setRate(speed)}>
            {speed}×
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
