import { IconHourglassEmpty } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import classes from '@renderer/features/debrief/debrief-waits.module.css';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import type { Failure } from '@shared/ipc/result';
import type { LoopView } from '@shared/model/loop';

interface DebriefWaitsProps {
  failure: Failure;
  view: LoopView;
  retry: () => void;
}

/** Says what is missing before the interviewers can decide, with the way to each of it. */
export function DebriefWaits({ failure, view, retry }: DebriefWaitsProps) {
  const navigate = useNavigate();
  const { loop } = view;
  const missing = loop.rounds.flatMap(({ roundName, sessionId }, index) => {
    const { unrated = 0, untranscribed = 0 } = view.rounds[index] ?? {};
    return sessionId !== null && unrated + untranscribed > 0
      ? [{ roundName, sessionId, unrated, untranscribed }]
      : [];
  });
  return (
    <div role="alert">
      <EmptyState
        title="The debrief cannot be held yet"
        text={failure.message}
        icon={<IconHourglassEmpty size={28} />}
      >
        <ActionButton
          label="Back to the loop"
          tone="main"
          shortcut="Enter"
          onPress={() => void navigate(routes.loop(loop.id))}
        />
        <ActionButton label="Try again" shortcut="R" onPress={retry} />
      </EmptyState>
      {missing.length > 0 && (
        <ul className={classes.missing} aria-label="What is missing">
          {missing.map(({ roundName, sessionId, unrated, untranscribed }) => (
            <li key={sessionId} className={classes.round}>
              <span>{roundName}</span>
              <span className={classes.what}>
                {untranscribed > 0 && <span>{countWords(untranscribed, 'answer')} being transcribed</span>}
                {unrated > 0 && (
                  <Link to={routes.selfRating(sessionId)} aria-label={`Rate yourself: ${roundName}`}>
                    Rate {countWords(unrated, 'answer')}
                  </Link>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
