import { useEffect, useRef } from 'react';
import { watchPictures } from '@renderer/media/devices/watch-pictures';
import { Scope } from '@renderer/media/scope';
import classes from './self-view.module.css';
import { useMovable } from './use-movable';

interface SelfViewProps {
  track: MediaStreamTrack;
  /** Told of the share of pictures that were lost, 0 to 1, every few seconds. */
  onLostPictures: (lostShare: number) => void;
}

/** The user's own picture, mirrored as people know themselves. Drag it, or move it with the arrow keys. */
export function SelfView({ track, onLostPictures }: SelfViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const movable = useMovable();
  const report = useRef(onLostPictures);
  useEffect(() => {
    report.current = onLostPictures;
  });

  useEffect(() => {
    const element = video.current;
    if (!element) return undefined;
    const scope = new Scope();
    element.srcObject = new MediaStream([track]);
    scope.add(() => {
      element.srcObject = null;
    });
    watchPictures(scope, element, (lostShare) => report.current(lostShare));
    return () => scope.close();
  }, [track]);

  return (
    <button
      type="button"
      className={classes.frame}
      aria-label="Your picture. Move it with the arrow keys, put it back with Home."
      {...movable}
    >
      <video ref={video} className={classes.picture} autoPlay playsInline muted aria-hidden="true" />
    </button>
  );
}
