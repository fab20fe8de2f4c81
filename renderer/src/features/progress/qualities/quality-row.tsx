import { LevelDots } from '@renderer/components/level-dots';
import { LevelChart } from '@renderer/features/progress/charts/level-chart';
import { levelWords, trendWords } from '@renderer/features/progress/qualities/trend-words';
import classes from '@renderer/features/progress/qualities/qualities.module.css';
import { inSentence } from '@renderer/wording/in-sentence';
import { levelOf } from '@shared/domain/scoring/ladders/level-of';
import type { QualityProgress } from '@shared/model/progress';

/** One quality: its level with the interval, its answers over time, and the trend in words. */
export function QualityRow({ quality, now }: { quality: QualityProgress; now: Date }) {
  const { name, level, points, trend, bar } = quality;
  return (
    <li className={classes.row}>
      <div>
        <h3 className={classes.name}>{name}</h3>
        {level && <LevelDots level={levelOf(level.value)} score={level.value} />}
        <p className={classes.note}>{levelWords(quality)}</p>
      </div>
      <div>
        {points.length > 0 ? (
          <LevelChart
            name={`Answers on ${inSentence(name)}`}
            points={points}
            level={level}
            bar={bar}
            now={now}
          />
        ) : (
          <div className={classes.nothing} aria-hidden="true" />
        )}
      </div>
      <p className={classes.trend} data-direction={trend?.direction ?? 'unclear'}>
        {trendWords(quality)}
      </p>
    </li>
  );
}
