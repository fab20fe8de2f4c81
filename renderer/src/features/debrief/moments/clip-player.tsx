import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { MomentClip } from '@renderer/features/debrief/moments/moment-clip';
import classes from '@renderer/features/debrief/moments/moment-dock.module.css';

interface ClipPlayerProps {
  address: string;
  startSec: number;
  endSec: number | null;
  /** Without a picture the element is there to be heard only. */
  hasPicture: boolean;
}

/** The recording of one moment; it plays as soon as it is there. */
export function ClipPlayer({ address, startSec, endSec, hasPicture }: ClipPlayerProps) {
  const [clip] = useState(() => new MomentClip(address, startSec, endSec));
  const { playing, unplayable } = useSyncExternalStore(clip.view.subscribe, clip.view.get);
  const attach = useCallback(
    (element: HTMLVideoElement | null) => (element ? clip.attach(element) : undefined),
    [clip],
  );
  return (
    <>
      <video
        ref={attach}
        className={classes.picture}
        hidden={!hasPicture || unplayable}
        playsInline
        disablePictureInPicture
      >
        <track kind="captions" />
      </video>
      {unplayable ? (
        <p className={classes.trouble} role="alert">
          The recording cannot be played. The words are what was heard in it.
        </p>
      ) : (
        <ActionButton
          label={playing ? 'Pause' : 'Play'}
          description={playing ? 'Pause the moment' : 'Play the moment'}
          shortcut="K"
          icon={
            playing ? (
              <IconPlayerPauseFilled size={16} aria-hidden="true" />
            ) : (
              <IconPlayerPlayFilled size={16} aria-hidden="true" />
            )
          }
          onPress={() => clip.toggle()}
        />
      )}
    </>
  );
}
