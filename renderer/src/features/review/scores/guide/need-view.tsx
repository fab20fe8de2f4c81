import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { QuoteMoment } from '@renderer/features/review/playback/quote-moment';
import { itemWords, mostInOnePhrase, quotesFor } from '@renderer/features/review/scores/guide/need-words';
import classes from '@renderer/features/review/scores/guide/guide.module.css';
import type { GuideRung } from '@shared/model/rubric-guide';
import type { Evidence } from '@shared/model/score';

interface NeedViewProps {
  need: GuideRung['needs'][number];
  judged: boolean;
  evidence: readonly Evidence[];
  clock: PlaybackClock | null;
}

/** One need of a rung: ticked with the words that meet it, or open with what to do. */
export function NeedView({ need, judged, evidence, clock }: NeedViewProps) {
  const met = judged && need.met;
  const items = itemWords(need);
  const [first, second] =
    items === '' || need.items.length > mostInOnePhrase ? [need.advice, items] : [items, need.advice];
  return (
    <li className={classes.need} data-met={met}>
      <span className={classes.tick} aria-hidden="true">
        {met ? <IconCheck size={16} stroke={2.5} /> : <IconCircle size={14} />}
      </span>
      <div className={classes.needWords}>
        <p className={classes.needItems}>
          {judged && <VisuallyHidden>{met ? 'Met: ' : 'Open: '}</VisuallyHidden>}
          {first}
        </p>
        {met
          ? quotesFor(need, evidence).map(({ start, end, startSec, endSec, quote }) => (
              <p key={`${start}-${end}`} className={classes.needQuote}>
                <QuoteMoment quote={quote} startSec={startSec} endSec={endSec} clock={clock} /> “{quote}”
              </p>
            ))
          : second !== '' && <p className={classes.needAdvice}>{second}</p>}
      </div>
    </li>
  );
}
