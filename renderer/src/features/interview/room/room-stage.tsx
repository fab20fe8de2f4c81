import { useSettings } from '@renderer/api/use-settings';
import { useSpeechState } from '@renderer/api/use-speech-state';
import { lineFor } from '@renderer/features/interview/director/interviewer-line';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { LiveNudges } from '@renderer/features/interview/nudges/live-nudges';
import type { Session } from '@shared/model/session';
import { DeviceProblemPanel } from './device-problem-panel';
import { FeedbackPanel } from './feedback/feedback-panel';
import { Hints } from './hints';
import { hintsOf } from './hints-of';
import { InterruptionPanel } from './interruption-panel';
import { InterviewerCard } from './interviewer-card';
import { OwnCaptions } from './own-captions';
import { PausePanel } from './pause-panel';
import type { RoomAct } from './room-act';
import { RoomTrouble } from './room-trouble';
import classes from './room-stage.module.css';
import { SpokenLine } from './spoken-line';
import { TypedAnswer } from './typed-answer';

interface RoomStageProps {
  view: RoomView;
  act: RoomAct;
  director: RoomDirector;
  hintsShown: boolean;
  onLeave: () => void;
}

const answeringActs: ReadonlySet<RoomAct> = new Set(['answering', 'moment', 'listening']);

const hintedActs: ReadonlySet<RoomAct> = new Set(['answering', 'moment', 'listening', 'getting-ready']);

/** The middle of the room: who asks, what they say, and the user's own words; or what stands in the way. */
export function RoomStage({ view, act, director, hintsShown, onLeave }: RoomStageProps) {
  const { session } = view;
  const line = lineFor(session);
  const takeId = openTakeId(session);
  return (
    <section className={classes.stage} aria-label="Interview">
      <InterviewerCard interviewer={session.interviewer} speaking={view.speaking} />
      {act === 'interrupted' ? (
        <InterruptionPanel view={view} director={director} onLeave={onLeave} />
      ) : act === 'device-problem' ? (
        <DeviceProblemPanel view={view} director={director} onLeave={onLeave} />
      ) : act === 'paused' ? (
        <PausePanel
          isAnswering={takeId !== null}
          onResume={() => void director.goOn('resumed')}
          onLeave={onLeave}
        />
      ) : act === 'feedback' ? (
        <FeedbackPanel view={view} director={director} onLeave={onLeave} />
      ) : (
        <>
          {line && <SpokenLine line={line} />}
          {hintsShown && hintedActs.has(act) && <Hints hints={hintsOf(session)} />}
          <RoomTrouble view={view} director={director} />
          <AnswerPlace view={view} act={act} director={director} />
        </>
      )}
      <LiveNudges session={session} answering={act === 'answering'} director={director} />
    </section>
  );
}

function openTakeId({ interview }: Session): string | null {
  return 'takeId' in interview.at ? interview.at.takeId : null;
}

function AnswerPlace({ view, act, director }: Omit<RoomStageProps, 'onLeave' | 'hintsShown'>) {
  const { settings } = useSettings();
  const speech = useSpeechState();
  const takeId = openTakeId(view.session);
  if (takeId === null || !answeringActs.has(act)) return null;
  if (view.session.answerInput === 'typed') {
    return <TypedAnswer key={takeId} director={director} open={act === 'answering'} />;
  }
  if (!settings.showOwnCaptions) return null;
  return <OwnCaptions captions={view.captions} canHear={speech?.state !== 'unavailable'} />;
}
