import { useCallback, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { LoadingState } from '@renderer/components/loading-state';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import { useRoomDirector } from '@renderer/features/interview/use-room-director';
import { routes } from '@renderer/navigation/routes';
import type { Session } from '@shared/model/session';
import { roomAct } from './room-act';
import { RoomActions } from './room-actions';
import { RoomAside } from './room-aside';
import { RoomHeader } from './room-header';
import { RoomStage } from './room-stage';
import classes from './room.module.css';

/** The room with a director at work. */
export function Room({ session }: { session: Session }) {
  const navigate = useNavigate();
  const onFinished = useCallback(
    () => void navigate(routes.selfRating(session.id), { replace: true }),
    [navigate, session.id],
  );
  const director = useRoomDirector(session, onFinished);
  return director ? <StagedRoom director={director} /> : <LoadingState />;
}

function StagedRoom({ director }: { director: RoomDirector }) {
  const view = useSyncExternalStore(director.store.subscribe, director.store.get);
  const navigate = useNavigate();
  const [pictureShown, setPictureShown] = useState(true);
  const [hintsShown, setHintsShown] = useState(false);
  const act = roomAct(view);
  const leave = useCallback(async () => {
    await director.leave();
    await navigate(routes.home);
  }, [director, navigate]);

  return (
    <main className={classes.room} data-act={act}>
      <RoomHeader view={view} act={act} director={director} />
      <RoomStage
        view={view}
        act={act}
        director={director}
        hintsShown={hintsShown}
        onLeave={() => void leave()}
      />
      <RoomAside view={view} director={director} pictureShown={pictureShown} />
      <RoomActions
        view={view}
        act={act}
        director={director}
        pictureShown={pictureShown}
        onTogglePicture={() => setPictureShown((shown) => !shown)}
        hintsShown={hintsShown}
        onToggleHints={() => setHintsShown((shown) => !shown)}
        onLeave={() => void leave()}
      />
    </main>
  );
}
