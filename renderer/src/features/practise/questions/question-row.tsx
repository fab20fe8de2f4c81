import type { KeyboardEvent } from 'react';
import { kindWords, levelWords } from '@renderer/features/practise/questions/kind-words';
import classes from '@renderer/features/practise/questions/question-list.module.css';
import type { Pack, Question } from '@shared/model/pack';

interface QuestionRowProps {
  pack: Pack;
  question: Question;
  timesAsked: number;
  /** True for the one row that Tab reaches; the arrow keys move this between the rows. */
  current: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onStart: () => void;
}

/** One question as it is asked, with what it asks for and how often it was. Pressing it starts it. */
export function QuestionRow(props: QuestionRowProps) {
  const { pack, question, timesAsked, current, onFocus, onKeyDown, onStart } = props;
  const qualities = question.qualityIds.flatMap(
    (id) => pack.qualities.find((quality) => quality.id === id)?.name ?? [],
  );
  const about = [kindWords[question.kind], ...qualities];
  if (question.level !== 'any') about.push(levelWords[question.level]);
  return (
    <li className={classes.item}>
      <button
        type="button"
        className={current ? `${classes.row} ${classes.current}` : classes.row}
        tabIndex={current ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={onStart}
      >
        <span className={classes.title}>{question.title}</span>{' '}
        <span className={classes.asked}>{askedWords(timesAsked)}</span>{' '}
        <span className={classes.text}>{question.text}</span>{' '}
        <span className={classes.about}>{about.join(' · ')}</span>
      </button>
    </li>
  );
}

function askedWords(times: number): string {
  if (times === 0) return 'Never asked';
  return times === 1 ? 'Asked once' : `Asked ${times} times`;
}
