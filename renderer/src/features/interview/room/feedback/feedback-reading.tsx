import { useCall } from '@renderer/api/use-call';
import { FailureState } from '@renderer/components/failure-state';
import { LevelDots } from '@renderer/components/level-dots';
import { LoadingState } from '@renderer/components/loading-state';
import { useTranscribingWord } from '@renderer/components/use-transcribing-word';
import type { TakeReview } from '@shared/ipc/contract';
import type { Score } from '@shared/model/score';
import type { Session, Take } from '@shared/model/session';
import classes from './feedback-panel.module.css';

interface FeedbackReadingProps {
  session: Session;
  take: Take;
  rating: number;
}

/** How an answer reads: its level with the reason, words that carry it, and what would lift it. */
export function FeedbackReading({ session, take, rating }: FeedbackReadingProps) {
  const { state } = take.transcription;
  const word = useTranscribingWord();
  if (state === 'waiting' || state === 'running') return <p className={classes.text}>{word}</p>;
  if (state === 'failed') {
    return (
      <p className={classes.text}>This answer could not be written down, so there is nothing to read.</p>
    );
  }
  return <LoadedReading key={state} sessionId={session.id} takeId={take.id} rating={rating} />;
}

function LoadedReading(props: { sessionId: string; takeId: string; rating: number }) {
  const { sessionId, takeId, rating } = props;
  const review = useCall('take:review', { sessionId, takeId });
  if (review.state === 'loading') return <LoadingState />;
  if (review.state === 'failed') return <FailureState failure={review.failure} onRetry={review.reload} />;
  const { score } = review.value;
  if (!score) return <p className={classes.text}>There is nothing to judge in this answer.</p>;
  return <Reading review={review.value} score={score} rating={rating} />;
}

/** So many words of evidence and so much advice fit into a glance between two questions. */
const shown = { quotes: 3, advice: 2 };

function Reading({ review, score, rating }: { review: TakeReview; score: Score; rating: number }) {
  const aimed = review.question.qualityIds.flatMap((id) => {
    const quality = score.qualities[id];
    return quality ? [{ id, quality }] : [];
  });
  // What a gate holds down to the floor is no evidence of anything.
  const quotes = (score.level > 1 ? score.evidence : [])
    .filter((piece, index, all) => all.findIndex(({ quote }) => quote === piece.quote) === index)
    .slice(0, shown.quotes);
  return (
    <div className={classes.reading}>
      <dl className={classes.levels}>
        <div>
          <dt>You said</dt>
          <dd>
            <LevelDots level={rating} />
          </dd>
        </div>
        <div>
          <dt>The answer</dt>
          <dd>
            <LevelDots level={score.level} score={score.overall} />
          </dd>
        </div>
        {aimed.map(({ id, quality }) => (
          <div key={id}>
            <dt>{review.qualityNames[id] ?? id}</dt>
            <dd>
              <LevelDots level={quality.level} score={quality.score} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.text}>{score.reason}</p>
      {quotes.length > 0 && (
        <ul className={classes.quotes}>
          {quotes.map(({ item, quote, label }) => (
            <li key={`${item}-${quote}`}>
              <q>{quote}</q> <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
      {score.missing.length > 0 && (
        <>
          <h3 className={classes.next}>To lift it</h3>
          <ul className={classes.advice}>
            {score.missing.slice(0, shown.advice).map(({ item, advice }) => (
              <li key={item}>{advice}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
