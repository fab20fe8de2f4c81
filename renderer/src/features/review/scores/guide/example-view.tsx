import classes from '@renderer/features/review/scores/guide/guide.module.css';
import { markedExample } from '@renderer/features/review/scores/guide/marked-example';
import type { ExampleAnswer } from '@shared/model/rubric-guide';

/** An answer of the highest level to a question of the same kind, with what makes it one. */
export function ExampleView({ example }: { example: ExampleAnswer }) {
  const { runs, notes } = markedExample(example);
  return (
    <>
      <h3 className={classes.name}>What a 5 sounds like</h3>
      <p className={classes.explanation}>
        An example for this kind of question. People and figures are made up: listen for how it is told.
      </p>
      <p className={classes.exampleQuestion}>{example.question}</p>
      <p className={classes.exampleText}>
        {runs.map(({ text, note }) =>
          note === null ? (
            text
          ) : (
            <mark key={note} className={classes.noted}>
              {text}
              <sup>{note}</sup>
            </mark>
          ),
        )}
      </p>
      <ol className={classes.notes}>
        {notes.map(({ quote, does }) => (
          <li key={quote}>{does}</li>
        ))}
      </ol>
    </>
  );
}
