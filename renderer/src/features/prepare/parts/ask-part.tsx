import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/prepare/parts/parts.module.css';
import type { CandidateQuestion } from '@shared/model/pack-candidate-questions';

/** What to ask at the end of a round: the topic, and the question well put. */
export function AskPart({ questions }: { questions: readonly CandidateQuestion[] }) {
  return (
    <Panel title="Questions to ask">
      <p className={classes.lead}>
        Take two or three that you want answered. In the room you can ask them in your own words, and the
        interviewer answers.
      </p>
      <ul className={classes.list}>
        {questions.map(({ id, topic, example }) => (
          <li key={id} className={classes.entry}>
            <h3 className={classes.title}>{topic}</h3>
            <p className={classes.text}>“{example}”</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
