import type { ReactNode } from 'react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { QuoteMoment } from '@renderer/features/review/playback/quote-moment';
import classes from '@renderer/features/review/scores/scores.module.css';

interface QuoteRowProps {
  quote: string;
  startSec: number | null;
  endSec: number | null;
  clock: PlaybackClock | null;
  /** What the words show. */
  children: ReactNode;
}

/** Words of the answer in a list, with the second they were said and what they show. */
export function QuoteRow({ children, ...said }: QuoteRowProps) {
  return (
    <li className={classes.evidence}>
      <QuoteMoment {...said} />
      <div className={classes.quoted}>
        <q className={classes.quote}>{said.quote}</q>
        {children}
      </div>
    </li>
  );
}
