import type { CSSProperties } from 'react';
import { debriefSteps } from '@renderer/features/debrief/debrief-steps';
import classes from '@renderer/features/debrief/step-bar.module.css';
import type { Play } from '@renderer/features/debrief/use-play';

interface StepBarProps {
  play: Play;
  readingMs: readonly number[];
}

/** The five steps, with how far the present one has come; each of them can be gone to. */
export function StepBar({ play, readingMs }: StepBarProps) {
  return (
    <nav aria-label="Steps of the debrief">
      <ol className={classes.steps}>
        {debriefSteps.map(({ id, name }, index) => (
          <li key={id} className={classes.step}>
            <button
              type="button"
              className={classes.button}
              aria-current={index === play.step ? 'step' : undefined}
              // The focus stays where it is, so that Space still means going on.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => play.goTo(index)}
            >
              <span className={classes.track} aria-hidden="true">
                {index <= play.step && (
                  <span
                    className={classes.fill}
                    data-moves={index === play.step && !play.atEnd}
                    data-running={play.running}
                    style={{ '--reading-time': `${readingMs[index] ?? 0}ms` } as CSSProperties}
                  />
                )}
              </span>
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
