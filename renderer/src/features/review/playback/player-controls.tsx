import {
  IconBadgeCc,
  IconChevronLeft,
  IconChevronRight,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconRewindBackward5,
  IconRewindForward5,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { clockTime } from '@renderer/features/review/clock-time';
import { STEP_SEC, type PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import classes from '@renderer/features/review/playback/player-controls.module.css';
import { SpeedMenu } from '@renderer/features/review/playback/speed-menu';
import { StepButton } from '@renderer/features/review/playback/step-button';
import { useClockTime } from '@renderer/features/review/playback/use-clock-time';
import { usePlaybackState } from '@renderer/features/review/playback/use-playback-state';
import { nextStart, previousStart } from '@renderer/features/review/transcript/sentence-starts';

interface PlayerControlsProps {
  clock: PlaybackClock;
  /** Seconds at which sentences begin, in order. */
  sentences: readonly number[];
  /** Seconds at which evidence stands, in order; empty while the score is hidden. */
  evidence: readonly number[];
  captions: boolean;
  onCaptions: (shown: boolean) => void;
}

/** Play, steps, speed and the time. Every control has its key. */
export function PlayerControls(props: PlayerControlsProps) {
  const { clock, sentences, evidence, captions, onCaptions } = props;
  const time = useRef<HTMLSpanElement>(null);
  const { playing, durationSec } = usePlaybackState(clock);
  useClockTime(clock, (sec) => {
    const words = clockTime(sec);
    if (time.current && time.current.textContent !== words) time.current.textContent = words;
  });
  const toNextSentence = () => {
    const start = nextStart(sentences, clock.timeSec);
    if (start !== null) clock.seek(start);
  };
  const toNextEvidence = () => {
    const moment = nextStart(evidence, clock.timeSec) ?? evidence[0];
    if (moment !== undefined) clock.seek(moment);
  };

  return (
    <div className={classes.controls}>
      <ActionButton
        label={playing ? 'Pause' : 'Play'}
        shortcut="Space"
        icon={
          playing ? (
            <IconPlayerPauseFilled size={16} aria-hidden="true" />
          ) : (
            <IconPlayerPlayFilled size={16} aria-hidden="true" />
          )
        }
        onPress={() => clock.toggle()}
      />
      <span className={classes.time}>
        <span ref={time}>0:00</span> / {clockTime(durationSec)}
      </span>
      <div className={classes.steps}>
        <StepButton
          label="Sentence before"
          shortcut="Shift+Left"
          onPress={() => clock.seek(previousStart(sentences, clock.timeSec))}
        >
          <IconChevronLeft size={18} />
        </StepButton>
        <StepButton
          label={`Back ${STEP_SEC} seconds`}
          shortcut="Left"
          onPress={() => clock.seek(clock.timeSec - STEP_SEC)}
        >
          <IconRewindBackward5 size={18} />
        </StepButton>
        <StepButton
          label={`On ${STEP_SEC} seconds`}
          shortcut="Right"
          onPress={() => clock.seek(clock.timeSec + STEP_SEC)}
        >
          <IconRewindForward5 size={18} />
        </StepButton>
        <StepButton label="Next sentence" shortcut="Shift+Right" onPress={toNextSentence}>
          <IconChevronRight size={18} />
        </StepButton>
      </div>
      <div className={classes.end}>
        <SpeedMenu clock={clock} />
        <StepButton
          label={captions ? 'Hide captions' : 'Show captions'}
          shortcut="S"
          onPress={() => onCaptions(!captions)}
        >
          <IconBadgeCc size={18} opacity={captions ? 1 : 0.55} />
        </StepButton>
        {evidence.length > 0 && (
          <ActionButton
            label="Evidence"
            description="Go to the next evidence"
            shortcut="E"
            onPress={toNextEvidence}
          />
        )}
      </div>
    </div>
  );
}
