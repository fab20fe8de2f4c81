import { Portrait } from '@renderer/components/portrait';
import classes from '@renderer/features/debrief/packets/packets.module.css';
import { countWords } from '@renderer/wording/count-words';
import type { Packet } from '@shared/model/debrief';

/** The packets as they lie on the table before anybody has spoken: who wrote them, and from how much. */
export function FaceDownList({ packets }: { packets: readonly Packet[] }) {
  return (
    <ul className={classes.table} aria-label="Packets, face down">
      {packets.map(({ roundId, interviewer, roundName, sessionId, answers }) => (
        <li key={roundId} className={classes.faceDown}>
          <Portrait onSoft name={interviewer.name} />
          <span className={classes.who}>
            <span className={classes.role}>{interviewer.role}</span>
            <span className={classes.round}>
              {interviewer.name}, {roundName}
            </span>
          </span>
          <span className={classes.count}>
            {sessionId === null ? 'Not held' : countWords(answers, 'answer')}
          </span>
        </li>
      ))}
    </ul>
  );
}
