import { clockTime, spokenTime } from '@renderer/features/review/clock-time';
import classes from '@renderer/features/review/opinion/opinion.module.css';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { MomentButton } from '@renderer/features/review/playback/moment-button';
import type { SharedQuote } from '@shared/domain/opinion/opinion-spread';

interface OpinionQuotesProps {
  quotes: SharedQuote[];
  /** When a quote was said; null where that is not known. */
  secondsOf: (quote: SharedQuote) => { startSec: number; endSec: number } | null;
  clock: PlaybackClock | null;
}

/** What the model points at, in the words of the answer; a time plays that moment. */
export function OpinionQuotes({ quotes, secondsOf, clock }: OpinionQuotesProps) {
  return (
    <ul className={classes.quotes} aria-label="What the model points at">
      {quotes.map((quote) => {
        const seconds = clock && secondsOf(quote);
        return (
          <li key={`${quote.start}-${quote.end}`} className={classes.row}>
            {clock && seconds && (
              <MomentButton
                description={`Play “${quote.quote}” at ${spokenTime(seconds.startSec)}`}
                onPress={() => clock.playMoment(seconds.startSec, seconds.endSec)}
              >
                {clockTime(seconds.startSec)}
              </MomentButton>
            )}
            <div className={classes.quoted}>
              <q className={classes.quote}>{quote.quote}</q>
              {quote.says.map((says) => (
                <p key={says} className={classes.fine}>
                  {says}
                </p>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
