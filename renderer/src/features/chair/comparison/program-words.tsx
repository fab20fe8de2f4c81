import { Link } from 'react-router';
import classes from '@renderer/features/chair/comparison/comparison.module.css';
import { routes } from '@renderer/navigation/routes';
import type { PacketPoint, PacketQuality } from '@shared/model/debrief';

/** What the program found about one quality: each point with the words it rests on, and the way to them. */
export function ProgramWords({ quality }: { quality: PacketQuality }) {
  const { strengths, concerns } = quality;
  if (strengths.length + concerns.length === 0) return null;
  return (
    <ul className={classes.points} aria-label="The program’s words">
      {strengths.map((point) => (
        <Point key={point.text} point={point} side="for" />
      ))}
      {concerns.map((point) => (
        <Point key={point.text} point={point} side="against" />
      ))}
    </ul>
  );
}

function Point({ point, side }: { point: PacketPoint; side: 'for' | 'against' }) {
  const { text, moment } = point;
  return (
    <li className={classes.point} data-side={side}>
      {text}
      {moment && (
        <>
          {' '}
          <Link
            className={classes.quote}
            to={routes.review(moment.sessionId, moment.takeId)}
            title={`Open the answer: ${moment.questionTitle}`}
          >
            <q>{moment.quote}</q>
          </Link>
        </>
      )}
    </li>
  );
}
