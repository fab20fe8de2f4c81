import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { spokenTime } from '@renderer/features/review/clock-time';
import { STEP_SEC, type PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { useClockTime } from '@renderer/features/review/playback/use-clock-time';
import { usePlaybackState } from '@renderer/features/review/playback/use-playback-state';
import { shareOf } from '@renderer/features/review/timeline/geometry';
import classes from '@renderer/features/review/timeline/timeline.module.css';

interface ScrubberProps {
  clock: PlaybackClock;
  children: ReactNode;
}

/** Lays one playhead and one unseen slider over all strips, so that any of them can be pressed and dragged. */
export function Scrubber({ clock, children }: ScrubberProps) {
  const box = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { durationSec } = usePlaybackState(clock);

  useClockTime(clock, (sec) => {
    box.current?.style.setProperty('--played', String(shareOf(sec, durationSec)));
    if (!slider.current) return;
    slider.current.value = String(sec);
    const words = `${spokenTime(sec)} of ${spokenTime(durationSec)}`;
    if (slider.current.getAttribute('aria-valuetext') !== words) {
      slider.current.setAttribute('aria-valuetext', words);
    }
  });
  // A slider keeps its keys for itself, so those of the player are repeated here.
  const keys: Record<string, () => void> = {
    ArrowLeft: () => clock.seek(clock.timeSec - STEP_SEC),
    ArrowRight: () => clock.seek(clock.timeSec + STEP_SEC),
    ' ': () => clock.toggle(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const run = event.shiftKey ? undefined : keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <div ref={box} className={classes.scrubber}>
      {children}
      <div className={classes.playhead} />
      <input
        ref={slider}
        className={classes.slider}
        type="range"
        aria-label="Time in the answer"
        min={0}
        max={durationSec}
        step={0.05}
        defaultValue={0}
        onChange={(event) => clock.seek(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
        // After a press with the pointer the keys belong to the whole screen again.
        onPointerUp={(event) => event.currentTarget.blur()}
      />
    </div>
  );
}
