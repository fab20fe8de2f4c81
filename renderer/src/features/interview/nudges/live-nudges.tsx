import { useCallback, useEffect, useMemo, useState } from 'react';
import { useCall } from '@renderer/api/use-call';
import { useSettings } from '@renderer/api/use-settings';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import { nudgeWords } from '@renderer/features/interview/nudges/nudge-words';
import classes from '@renderer/features/interview/nudges/nudges.module.css';
import { useHeardWords } from '@renderer/features/interview/nudges/use-heard-words';
import { nextShown, noNudge } from '@shared/domain/nudges/next-shown';
import { nudgeLimits } from '@shared/domain/nudges/nudge-limits';
import { wantedNudge } from '@shared/domain/nudges/wanted-nudge';
import type { Session } from '@shared/model/session';

const LOOK_EVERY_MS = 1000;

interface LiveNudgesProps {
  session: Session;
  /** False while the answer waits: then nothing is said, and what was heard is remembered. */
  answering: boolean;
  director: Pick<RoomDirector, 'answerMs' | 'devices'>;
}

/** Practice only, and only where the user switched it on: one quiet line on pace, silence and length. */
export function LiveNudges({ session, answering, director }: LiveNudgesProps) {
  const { settings } = useSettings();
  const { at } = session.interview;
  const question = 'questionIndex' in at ? session.plan.questions[at.questionIndex] : undefined;
  const takeId = 'takeId' in at ? at.takeId : null;
  const isWanted = settings.liveNudges && session.mode === 'practice' && session.answerInput !== 'typed';
  if (!isWanted || takeId === null || !question) return null;
  return (
    <OneAnswer
      key={takeId}
      takeId={takeId}
      conditions={session.conditions}
      targetSec={question.targetSec}
      answering={answering}
      director={director}
    />
  );
}

interface OneAnswerProps extends Omit<LiveNudgesProps, 'session'> {
  takeId: string;
  conditions: Session['conditions'];
  targetSec: { min: number; max: number };
}

function OneAnswer({ takeId, conditions, targetSec, answering, director }: OneAnswerProps) {
  const norms = useCall('delivery:norms', null);
  const effective = norms.state === 'ready' ? norms.value.effective : null;
  const { fluency, extraTime } = conditions;
  const { max } = targetSec;
  // By their values: the session comes anew with each of its changes.
  const limits = useMemo(
    () => nudgeLimits(effective, { fluency, extraTime }, { max }),
    [effective, fluency, extraTime, max],
  );
  const readSec = useCallback(() => director.answerMs / 1000, [director]);
  const heard = useHeardWords({ takeId, tap: director.devices.capture?.tap ?? null, readSec });
  const [shown, setShown] = useState(noNudge);

  useEffect(() => {
    if (!answering) return undefined;
    const timer = setInterval(() => {
      const nowSec = readSec();
      setShown((before) => nextShown(before, wantedNudge(heard.current, nowSec, limits), nowSec));
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      setShown(noNudge);
    };
  }, [answering, limits, heard, readSec]);

  // Always there, so that a line that comes moves nothing and is announced once, when the speaker breathes.
  return (
    <output className={classes.nudge} aria-live="polite" aria-label="Nudge">
      {answering && shown.nudge !== null && nudgeWords[shown.nudge]}
    </output>
  );
}
