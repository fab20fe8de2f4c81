import { Link, useNavigate } from 'react-router';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/review/review-header.module.css';
import { routes } from '@renderer/navigation/routes';
import type { Take } from '@shared/model/session';

interface AttemptSwitchProps {
  sessionId: string;
  takeId: string;
  /** All takes of the question, oldest first. */
  attempts: readonly Take[];
}

/** "Take 2 of 2", and the others to go to. Nothing is shown while there is only one. */
export function AttemptSwitch({ sessionId, takeId, attempts }: AttemptSwitchProps) {
  const navigate = useNavigate();
  const at = attempts.findIndex((take) => take.id === takeId);
  const other = attempts[(at + 1) % Math.max(1, attempts.length)];
  const several = attempts.length > 1;
  useKey(several ? 'K' : null, 'Another take of this question', () => {
    if (other) void navigate(routes.review(sessionId, other.id));
  });
  if (!several) return null;
  return (
    <nav
      className={classes.attempts}
      aria-label={`Take ${at + 1} of ${attempts.length}`}
      title="Change with K"
    >
      <span>
        , take {at + 1} of {attempts.length}
      </span>
      {attempts.map((take, index) => (
        <Link
          key={take.id}
          to={routes.review(sessionId, take.id)}
          aria-current={index === at ? 'page' : undefined}
          aria-label={`Take ${index + 1}`}
        >
          {index + 1}
        </Link>
      ))}
    </nav>
  );
}
