import { levelOf } from '@shared/domain/scoring/ladders/level-of';
import { Link } from 'react-router';
import { LevelDots } from '@renderer/components/level-dots';
import { notifyFailure } from '@renderer/components/notices';
import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import { useNow } from '@renderer/components/use-now';
import { useTranscribingWord } from '@renderer/components/use-transcribing-word';
import classes from '@renderer/features/home/lately-panel.module.css';
import { routes } from '@renderer/navigation/routes';
import { useOpenSession } from '@renderer/navigation/use-open-session';
import { dayWords } from '@renderer/wording/day-words';
import { lengthWords } from '@renderer/wording/length-words';
import type { LoopView } from '@shared/model/loop';
import type { LibraryEntry } from '@shared/model/session';

interface LatelyPanelProps {
  entries: LibraryEntry[];
  loops: LoopView[];
}

/** The last sessions with their level; each opens where it stands. */
export function LatelyPanel({ entries, loops }: LatelyPanelProps) {
  const open = useOpenSession(notifyFailure);
  const now = useNow();
  return (
    <Panel
      title="Lately"
      aside={
        <Link to={routes.library} className={classes.all}>
          All sessions
        </Link>
      }
    >
      <ul className={classes.list}>
        {entries.map((entry) => (
          <li key={entry.sessionId}>
            <button type="button" className={classes.entry} onClick={() => open(entry.sessionId)}>
              <span className={classes.words}>
                <span className={classes.title}>{entry.title}</span>{' '}
                <span className={classes.when}>
                  {dayWords(new Date(entry.createdAt), now)}
                  {entry.durationMs > 0 && `, ${lengthWords(entry.durationMs)}`}
                </span>
              </span>
              <Standing entry={entry} held={isHeld(entry, loops)} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Whether the scores of a session wait for the debrief of its loop. */
function isHeld(entry: LibraryEntry, loops: LoopView[]): boolean {
  if (entry.mode !== 'real' || entry.loopId === null) return false;
  return loops.some(({ loop }) => loop.id === entry.loopId && loop.debrief === null);
}

function Standing({ entry, held }: { entry: LibraryEntry; held: boolean }) {
  if (entry.state === 'unfinished') return <Pill tone="amber">Unfinished</Pill>;
  if (entry.state === 'transcribing') return <Transcribing />;
  if (held) return <Pill>After the debrief</Pill>;
  if (entry.overall === null) return <Pill>No score yet</Pill>;
  return <LevelDots level={levelOf(entry.overall)} score={entry.overall} />;
}

function Transcribing() {
  return <Pill>{useTranscribingWord()}</Pill>;
}
