import { useEffect, useRef, useState } from 'react';
import { call, listen } from '@renderer/api/app-api';
import { useSettings } from '@renderer/api/use-settings';
import { AudioPorts } from '@renderer/media/audio-port';
import { openCapture } from '@renderer/media/capture';
import { createInterviewerVoice, voiceFor } from '@renderer/media/interviewer-voice';
import { TakeRecorder } from '@renderer/media/recording/take-recorder';
import { Scope } from '@renderer/media/scope';
import type { Session } from '@shared/model/session';
import { RoomDirector } from './director/room-director';
import type { MakeRecorder } from './director/room-parts';

const makeRecorder: MakeRecorder = ({ stream, mimeType, size, tap }, appendWhenOpen, onFailure) =>
  new TakeRecorder({ stream, mimeType, size, tap, appendWhenOpen, onFailure });

/**
 * Makes a director for the session, once for each mount, and starts it; null until then. Leaving the screen makes an open answer safe first
 * and then closes everything, which turns the camera light off.
 */
export function useRoomDirector(session: Session, onFinished: () => void): RoomDirector | null {
  const [director, setDirector] = useState<RoomDirector | null>(null);
  const { settings } = useSettings();
  const newest = useRef({ session, settings, onFinished });
  useEffect(() => {
    newest.current = { session, settings, onFinished };
  });

  useEffect(() => {
    const scope = new Scope();
    const voice = createInterviewerVoice((voiceProblem) => made.store.change({ voiceProblem }));
    const made = new RoomDirector(
      {
        scope,
        call,
        listen,
        settings: () => {
          const { settings: chosen, session: held } = newest.current;
          return { ...chosen, voice: voiceFor(held.interviewer, chosen.voice) };
        },
        voice,
        ports: new AudioPorts(scope),
        openCapture,
        makeRecorder,
        now: Date.now,
        onFinished: () => newest.current.onFinished(),
      },
      newest.current.session,
    );
    scope.add(() => voice.close());
    const begin = async () => {
      // In development a page mounts twice: the first director is closed again before it has opened anything.
      await Promise.resolve();
      if (scope.closed) return;
      setDirector(made);
      await made.start();
    };
    void begin();
    return () => {
      if (made.started) void made.leave().finally(() => scope.close());
      else scope.close();
    };
  }, []);

  return director;
}
