import classes from '@renderer/features/review/opinion/opinion.module.css';
import { OpinionQuotes } from '@renderer/features/review/opinion/opinion-quotes';
import {
  droppedWords,
  failedWords,
  ratingWords,
  spreadWords,
} from '@renderer/features/review/opinion/opinion-words';
import { quoteSeconds } from '@renderer/features/review/opinion/quote-seconds';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { scoreFigure } from '@renderer/features/review/scores/said-and-seen';
import type { ShownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import { momentWords } from '@renderer/wording/day-words';
import { droppedQuotes, opinionSpread, sharedQuotes } from '@shared/domain/opinion/opinion-spread';
import type { TakeReview } from '@shared/ipc/contract';
import type { Opinion } from '@shared/model/opinion';

interface OpinionResultProps {
  opinion: Opinion;
  review: TakeReview;
  /** The words that count now. */
  present: ShownTranscript;
  clock: PlaybackClock | null;
  now: Date;
}

/** What the model said: the middle of its ratings with all of them, the words it points at, and what was dropped. */
export function OpinionResult({ opinion, review, present, clock, now }: OpinionResultProps) {
  const whole = opinionSpread(opinion.runs);
  if (whole === null) return null;
  const isAboutOtherWords = opinion.text !== present.text;
  const secondsOf = isAboutOtherWords ? () => null : quoteSeconds(present.text, present.words);
  const quotes = sharedQuotes(opinion);
  const notes = [droppedWords(droppedQuotes(opinion)), failedWords(opinion.failedRuns)].filter(Boolean);
  const qualities = Object.keys(review.qualityNames).flatMap((id) => {
    const spread = opinionSpread(opinion.runs, id);
    return spread ? [{ id, spread }] : [];
  });
  // The words that go with the number on show: those of the run that lies nearest to it.
  const summary = opinion.runs.toSorted(
    (a, b) => Math.abs(a.overall - whole.median) - Math.abs(b.overall - whole.median),
  )[0]?.summary;

  return (
    <div className={classes.result}>
      {isAboutOtherWords && (
        <p className={classes.notice}>
          This was said about other words: the transcript has been changed since. Ask again for the present
          ones.
        </p>
      )}
      <div className={classes.figures}>
        <p className={classes.figure}>
          <span className={classes.name}>Median of the model</span>
          <span className={classes.number}>{ratingWords(whole.median)}</span>
          <span className={classes.fine}>{spreadWords(whole)}</span>
        </p>
        {review.score && (
          <p className={classes.figure}>
            <span className={classes.name}>Your score here</span>
            <span className={classes.number}>{scoreFigure(review.score.overall)}</span>
            <span className={classes.fine}>by the rubric, unchanged</span>
          </p>
        )}
      </div>
      {qualities.length > 0 && (
        <ul className={classes.qualities}>
          {qualities.map(({ id, spread }) => (
            <li key={id}>
              {review.qualityNames[id]}: <strong>{ratingWords(spread.median)}</strong>{' '}
              <span className={classes.fine}>({spreadWords(spread)})</span>
            </li>
          ))}
        </ul>
      )}
      {summary && <p className={classes.summary}>{summary}</p>}
      {quotes.length > 0 && <OpinionQuotes quotes={quotes} secondsOf={secondsOf} clock={clock} />}
      {notes.map((note) => (
        <p key={note} className={classes.fine}>
          {note}
        </p>
      ))}
      <p className={classes.fine}>
        {opinion.model}, {momentWords(new Date(opinion.askedAt), now)}
      </p>
    </div>
  );
}
