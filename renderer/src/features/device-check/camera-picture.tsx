import { IconVideoOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { AnswerInput } from '@shared/model/session';
import classes from './camera-picture.module.css';
import type { CheckView } from './check-view';
import { DeviceTrouble } from './device-trouble';

interface CameraPictureProps {
  input: AnswerInput;
  camera: CheckView['camera'];
  onRetry: () => void;
}

/** What the camera sees, or why there is no picture. */
export function CameraPicture({ input, camera, onRetry }: CameraPictureProps) {
  if (camera.state === 'ready') return <Picture track={camera.track} />;
  return (
    <div className={classes.frame}>
      {camera.state === 'failed' ? (
        <DeviceTrouble problem={camera.problem} onRetry={onRetry} />
      ) : (
        <p className={classes.words}>
          {camera.state === 'off' && <IconVideoOff size={28} aria-hidden="true" />}
          {camera.state === 'opening' ? 'The camera is starting' : noPictureWords(input)}
        </p>
      )}
    </div>
  );
}

function noPictureWords(input: AnswerInput): string {
  return input === 'typed'
    ? 'You answer in writing: camera and microphone stay off.'
    : 'The camera stays off.';
}

function Picture({ track }: { track: MediaStreamTrack }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element) return undefined;
    element.srcObject = new MediaStream([track]);
    return () => {
      element.srcObject = null;
    };
  }, [track]);
  return (
    <video ref={video} className={classes.picture} autoPlay playsInline muted aria-label="Your picture" />
  );
}
