import classes from './hints.module.css';

/** Practice only: what to think of before answering. */
export function Hints({ hints }: { hints: readonly string[] }) {
  return (
    <section className={classes.hints} aria-label="Hints">
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </section>
  );
}
