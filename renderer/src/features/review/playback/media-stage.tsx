import { IconMicrophone, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import classes from '@renderer/features/review/playback/media-stage.module.css';
import { useCaptions } from '@renderer/features/review/playback/use-captions';
import { usePlaybackState } from '@renderer/features/review/playback/use-playback-state';
import type { Word } from '@shared/model/transcript';

interface MediaStageProps {
  clock: PlaybackClock;
  input: 'video' | 'audio';
  /** The timed words, for captions over the picture. */
  words: readonly Word[];
  captions: boolean;
}

/** The picture of an answer, or the place that says that there is only sound. A press on it plays and pauses. */
export function MediaStage({ clock, input, words, captions }: MediaStageProps) {
  const { playing, unplayable } = usePlaybackState(clock);
  const track = useCaptions(words, captions);
  const attach = useCallback(
    (element: HTMLVideoElement | null) => (element ? clock.attach(element) : undefined),
    [clock],
  );

  return (
    <div className={input === 'video' ? classes.picture : classes.sound} hidden={unplayable}>
      {/* Sound alone goes through the same element: it can show captions, an audio element cannot. */}
      <video ref={attach} preload="metadata" playsInline disablePictureInPicture>
        <track ref={track} kind="captions" srcLang="en" label="What was said" />
      </video>
      <button
        type="button"
        className={classes.cover}
        aria-label={playing ? 'Pause' : 'Play'}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => clock.toggle()}
      >
        {input === 'audio' && (
          <span className={classes.note}>
            <IconMicrophone size={20} aria-hidden="true" /> Sound only
          </span>
        )}
        {input === 'video' && !playing && (
          <span className={classes.start}>
            <IconPlayerPlayFilled size={26} aria-hidden="true" />
          </span>
        )}
      </button>
    </div>
  );
}
