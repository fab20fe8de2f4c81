import { Link } from 'react-router';
import { useProgress } from '@renderer/api/use-progress';
import { Panel } from '@renderer/components/panel';
import { useNow } from '@renderer/components/use-now';
import { dueQuestions } from '@renderer/features/home/due-questions';
import classes from '@renderer/features/home/lately-panel.module.css';
import { routes } from '@renderer/navigation/routes';
import { dayInSentence } from '@renderer/wording/day-words';
import type { Pack } from '@shared/model/pack';

interface ComesBackPanelProps {
  pack: Pack;
  onStart: (questionId: string) => void;
}

const fewShown = 3;

/**
 * The weak questions that are due; each starts at once. Progress is asked for once Home is drawn and takes a moment;
 * where nothing is due or it cannot be read, Home does its work without it.
 */
export function ComesBackPanel({ pack, onStart }: ComesBackPanelProps) {
  const now = useNow();
  const progress = useProgress(pack.id);
  const questions = progress.state === 'ready' ? dueQuestions(progress.value, pack) : [];
  if (questions.length === 0) return null;
  return (
    <Panel
      title="Comes back today"
      aside={
        <Link to={routes.progress} className={classes.all}>
          {questions.length > fewShown ? 'All' : 'Progress'}
        </Link>
      }
    >
      <ul className={classes.list}>
        {questions.slice(0, fewShown).map(({ questionId, title, lastScore, lastAt }) => (
          <li key={questionId}>
            <button type="button" className={classes.entry} onClick={() => onStart(questionId)}>
              <span className={classes.words}>
                <span className={classes.title}>{title}</span>{' '}
                <span className={classes.when}>
                  {lastScore.toFixed(1)} {dayInSentence(new Date(lastAt), now)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
