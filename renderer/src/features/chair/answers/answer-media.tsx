import { useCallback, useRef, useState } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/chair/answers/answers.module.css';

interface AnswerMediaProps {
  address: string;
  hasPicture: boolean;
}

/** The recording of an answer, with the player's own controls; Space plays and pauses. */
export function AnswerMedia({ address, hasPicture }: AnswerMediaProps) {
  const media = useRef<HTMLVideoElement>(null);
  const [unplayable, setUnplayable] = useState(false);
  const attach = useCallback(
    (element: HTMLVideoElement | null) => {
      if (!element) return undefined;
      media.current = element;
      element.src = address;
      return () => {
        media.current = null;
        element.pause();
        // Without this the page keeps the file open, and on Windows a deleted session could not be removed.
        element.removeAttribute('src');
        element.load();
      };
    },
    [address],
  );
  useKey(unplayable ? null : 'Space', 'Play and pause the answer', () => {
    const element = media.current;
    if (!element) return;
    if (!element.paused) element.pause();
    // Rejected when it is paused again at once, which is what the user wanted; `onError` tells of a broken file.
    else element.play()?.catch(() => undefined);
  });
  if (unplayable) {
    return (
      <p className={classes.trouble} role="alert">
        The recording cannot be played. What was said stands below.
      </p>
    );
  }
  return (
    <video
      ref={attach}
      className={hasPicture ? classes.picture : classes.sound}
      aria-label="The recording of the answer"
      controls
      controlsList="nodownload noremoteplayback nofullscreen"
      disablePictureInPicture
      playsInline
      preload="metadata"
      onError={() => setUnplayable(true)}
    >
      <track kind="captions" />
    </video>
  );
}
