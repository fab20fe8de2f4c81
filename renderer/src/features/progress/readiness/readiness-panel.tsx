import { Panel } from '@renderer/components/panel';
import { LevelChart } from '@renderer/features/progress/charts/level-chart';
import { LevelScale } from '@renderer/features/progress/readiness/level-scale';
import { rangeSentence, standingWords } from '@renderer/features/progress/readiness/readiness-words';
import classes from '@renderer/features/progress/readiness/readiness.module.css';
import type { ProgressView } from '@shared/model/progress';

/** How ready, as a range against the bar, with what it rests on and the answers behind it. */
export function ReadinessPanel({ view, now }: { view: ProgressView; now: Date }) {
  const { readiness, overall } = view;
  const { level, bar, judgedQualities, allQualities, restsOn } = readiness;
  return (
    <Panel
      title="Readiness"
      aside={
        <span className={classes.aside}>
          {judgedQualities} of {allQualities} qualities judged
        </span>
      }
    >
      <p className={classes.standing}>{standingWords(readiness)}</p>
      <p className={classes.sentence}>{rangeSentence(readiness)}</p>
      <LevelScale level={level} bar={bar} />
      <div className={classes.grounds}>
        <section aria-label="What it rests on">
          <h3 className={classes.name}>What it rests on</h3>
          <ul className={classes.sentences}>
            {restsOn.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section aria-label="Every answer">
          <h3 className={classes.name}>Every answer</h3>
          <LevelChart
            name="Level of your answers"
            points={overall}
            level={null}
            bar={bar}
            now={now}
            size="high"
          />
        </section>
      </div>
    </Panel>
  );
}
