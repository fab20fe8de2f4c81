import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { LevelWave } from './level-wave';
import { NotesPad } from './notes-pad';
import classes from './room-aside.module.css';
import { SelfView } from './self-view';

interface RoomAsideProps {
  view: RoomView;
  director: RoomDirector;
  pictureShown: boolean;
}

/** The user's side: their picture, their level, their notes. */
export function RoomAside({ view, director, pictureShown }: RoomAsideProps) {
  const capture = view.devices.state === 'ready' ? director.devices.capture : null;
  return (
    <aside className={classes.aside} aria-label="You">
      {capture?.cameraTrack && pictureShown && (
        <SelfView
          track={capture.cameraTrack}
          onLostPictures={(share) => director.devices.notePictures(share)}
        />
      )}
      {capture && <LevelWave tap={capture.tap} active={view.recording} />}
      <NotesPad sessionId={view.session.id} initial={view.session.notes} />
    </aside>
  );
}
