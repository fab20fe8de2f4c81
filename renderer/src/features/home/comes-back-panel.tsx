import { Link } from 'react-router';
import { Panel } from '@renderer/components/panel';
import { useNow } from '@renderer/components/use-now';
import classes from '@renderer/features/home/lately-panel.module.css';
import { routes } from '@renderer/navigation/routes';
import { dayInSentence } from '@renderer/wording/day-words';
import type { WeakQuestion } from '@shared/model/progress';

interface ComesBackPanelProps {
  questions: WeakQuestion[];
  /** True where one more is the next best step already. */
  isMore: boolean;
  onStart: (questionId: string) => void;
}

const fewShown = 3;

/** The weak questions that are due; each starts at once. */
export function ComesBackPanel({ questions, isMore, onStart }: ComesBackPanelProps) {
  const now = useNow();
  return (
    <Panel
      title={isMore ? 'Comes back today, too' : 'Comes back today'}
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
