import {
  evidenceOf,
  holdingGates,
  rangeText,
  saidAndSeen,
} from '@renderer/features/review/scores/said-and-seen';
import { ScoreBody } from '@renderer/features/review/scores/score-body';
import { ScoreCard } from '@renderer/features/review/scores/score-card';
import { StrongAnswer } from '@renderer/features/review/scores/strong-answer';
import classes from '@renderer/features/review/scores/scores.module.css';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { TakeReview } from '@shared/ipc/contract';
import type { Score } from '@shared/model/score';

interface ScorePanelProps {
  review: TakeReview;
  score: Score;
  clock: PlaybackClock | null;
}

/** The score of the answer as a whole, then of each quality it gave something to judge. */
export function ScorePanel({ review, score, clock }: ScorePanelProps) {
  const { take, question, qualityNames } = review;
  const nameOf = (id: string) => qualityNames[id] ?? id;
  const judged = Object.entries(score.qualities).flatMap(([id, quality]) =>
    quality ? [{ id, quality }] : [],
  );
  const wanted = (id: string) => (question.qualityIds.includes(id) ? 0 : 1);
  const silent = question.qualityIds.filter((id) => !score.qualities[id]);

  return (
    <div className={classes.scores}>
      <ScoreCard
        name="The whole answer"
        level={score.level}
        score={score.overall}
        range={rangeText(score.range)}
        openAtFirst
      >
        <ScoreBody
          judged={score}
          lead={saidAndSeen(take.selfRating, score.level)}
          gates={holdingGates(score)}
          evidence={evidenceOf(score, null)}
          clock={clock}
        />
      </ScoreCard>
      {judged
        .toSorted((a, b) => wanted(a.id) - wanted(b.id))
        .map(({ id, quality }) => (
          <ScoreCard
            key={id}
            name={nameOf(id)}
            level={quality.level}
            score={quality.score}
            openAtFirst={false}
          >
            <ScoreBody judged={quality} evidence={evidenceOf(score, id)} clock={clock} />
          </ScoreCard>
        ))}
      {silent.length > 0 && (
        <p className={classes.silent}>Nothing here to judge: {silent.map(nameOf).join(', ')}.</p>
      )}
      <StrongAnswer points={question.strongAnswer} />
    </div>
  );
}
