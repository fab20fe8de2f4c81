import classes from '@renderer/features/review/opinion/opinion.module.css';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { QuoteRow } from '@renderer/features/review/scores/quote-row';
import scoreClasses from '@renderer/features/review/scores/scores.module.css';
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
    <ul className={scoreClasses.rows} aria-label="What the model points at">
      {quotes.map((quote) => {
        const { startSec, endSec } = secondsOf(quote) ?? { startSec: null, endSec: null };
        return (
          <QuoteRow
            key={`${quote.start}-${quote.end}`}
            quote={quote.quote}
            startSec={startSec}
            endSec={endSec}
            clock={clock}
          >
            {quote.says.map((says) => (
              <p key={says} className={classes.fine}>
                {says}
              </p>
            ))}
          </QuoteRow>
        );
      })}
    </ul>
  );
}
