import { ActionButton } from '@renderer/components/action-button';
import { dueWords } from '@renderer/features/progress/weak/due-words';
import classes from '@renderer/features/progress/weak/weak.module.css';
import { dayInSentence } from '@renderer/wording/day-words';
import type { WeakQuestion } from '@shared/model/progress';

interface WeakRowProps {
  question: WeakQuestion;
  /** The one to take first: it has the key and the colour. */
  first: boolean;
  now: Date;
  onPractise: () => void;
}

/** One question that came out weak: how it went, when it comes back, and the way to take it now. */
export function WeakRow({ question, first, now, onPractise }: WeakRowProps) {
  const { title, lastScore, lastAt, due, step } = question;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <span className={classes.title}>{title}</span>
        <span className={classes.facts}>
          <span>
            {lastScore.toFixed(1)} {dayInSentence(new Date(lastAt), now)}
            {step > 0 && `, ${step} of 4 times done`}
          </span>
          <span className={due ? classes.due : undefined}>Comes back {dueWords(question, now)}</span>
        </span>
      </div>
      <ActionButton
        label="Practise"
        description={`Practise now: ${title}`}
        onPress={onPractise}
        {...(first ? { shortcut: 'P', tone: 'main' as const } : {})}
      />
    </li>
  );
}
