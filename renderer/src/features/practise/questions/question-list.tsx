import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/practise/questions/question-list.module.css';
import { QuestionRow } from '@renderer/features/practise/questions/question-row';
import type { Pack, Question } from '@shared/model/pack';

interface QuestionListProps {
  list: RefObject<HTMLUListElement | null>;
  pack: Pack;
  questions: Question[];
  /** How often each question was asked, by its id. */
  asked: ReadonlyMap<string, number>;
  onStart: (questionId: string) => void;
  /** The arrow key up was pressed on the first row. */
  onAbove: () => void;
}

/** How far the page keys go. */
const pageRows = 8;

/** The questions as a list that the arrow keys walk through; Enter starts the one that has the focus. */
export function QuestionList({ list, pack, questions, asked, onStart, onAbove }: QuestionListProps) {
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, questions.length - 1);

  const focusRow = (index: number) => {
    const row = list.current?.children[Math.max(0, Math.min(index, questions.length - 1))];
    row?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const moves: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + pageRows,
      PageUp: index - pageRows,
      Home: 0,
      End: questions.length - 1,
    };
    const goal = moves[event.key];
    if (goal === undefined) return;
    if (event.key === 'ArrowUp' && index === 0) onAbove();
    else focusRow(goal);
    event.preventDefault();
  };
  useKey('Down', 'Next question', () => focusRow(current));
  useKey('Up', 'Previous question', () => focusRow(current));
  useKey('Enter', 'Start the chosen question', () => {
    const question = questions[current];
    if (question) onStart(question.id);
  });
  return (
    <ul ref={list} className={classes.list} aria-label="Questions">
      {questions.map((question, index) => (
        <QuestionRow
          key={question.id}
          pack={pack}
          question={question}
          timesAsked={asked.get(question.id) ?? 0}
          current={index === current}
          onFocus={() => setChosen(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
          onStart={() => onStart(question.id)}
        />
      ))}
    </ul>
  );
}
