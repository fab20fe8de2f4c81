import { useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { WeakRow } from '@renderer/features/progress/weak/weak-row';
import classes from '@renderer/features/progress/weak/weak.module.css';
import type { WeakQuestion } from '@shared/model/progress';

interface WeakPanelProps {
  /** The ones that are due first. */
  questions: WeakQuestion[];
  now: Date;
  onPractise: (questionId: string) => void;
}

const fewShown = 3;

/** The questions that came out weak and come back. */
export function WeakPanel({ questions, now, onPractise }: WeakPanelProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? questions : questions.slice(0, fewShown);
  return (
    <Panel title="What comes back">
      {questions.length === 0 ? (
        <p className={classes.note}>
          Nothing waits. An answer below 3 brings its question back after 1, 3, 7 and 14 days.
        </p>
      ) : (
        <ul className={classes.list}>
          {shown.map((question, index) => (
            <WeakRow
              key={question.questionId}
              question={question}
              first={index === 0}
              now={now}
              onPractise={() => onPractise(question.questionId)}
            />
          ))}
        </ul>
      )}
      {questions.length > fewShown && (
        <ActionButton
          label={showsAll ? 'Show fewer' : `Show all ${questions.length}`}
          tone="bare"
          onPress={() => setShowsAll(!showsAll)}
        />
      )}
    </Panel>
  );
}
