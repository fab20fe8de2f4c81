import { useState } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import { Keycap } from '@renderer/components/keys/keycap';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/chair/answers/answers.module.css';
import { AnswerView } from '@renderer/features/chair/answers/answer-view';
import { answersGiven } from '@renderer/features/chair/answers/answers-given';
import { clockWords } from '@renderer/wording/length-words';
import type { Session } from '@shared/model/session';

/** The answers to judge: one of them open to hear and read, the others one step away. */
export function AnswerPanel({ session }: { session: Session }) {
  const answers = answersGiven(session);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, answers.length - 1);
  const current = answers[at];
  const move = (step: number) => setChosen(Math.min(answers.length - 1, Math.max(0, at + step)));
  useKey('Down', 'Next answer', () => move(1));
  useKey('Up', 'Answer before', () => move(-1));
  if (!current) return null;
  return (
    <Panel
      title="The answers"
      aside={
        <span className={classes.keys}>
          <Keycap shortcut="Up" /> <Keycap shortcut="Down" />
        </span>
      }
    >
      <AnswerView key={current.take.id} sessionId={session.id} answer={current} />
      <ol className={classes.list} aria-label="Answers">
        {answers.map(({ question, take, questionIndex }, index) => (
          <li key={take.id}>
            <button
              type="button"
              className={classes.entry}
              data-follow-up={question.followUp !== null}
              aria-current={index === at ? 'true' : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setChosen(index)}
            >
              <span className={classes.number}>{questionIndex + 1}</span>
              <span className={classes.title}>
                {question.followUp === null ? question.title : `Follow-up: ${question.followUp.asksFor}`}
              </span>
              <span className={classes.length}>
                {take.input === 'typed' ? 'typed' : clockWords(take.durationMs)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
