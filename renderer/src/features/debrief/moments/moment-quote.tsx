import classes from '@renderer/features/debrief/moments/moment-quote.module.css';
import { isSpoken } from '@renderer/features/debrief/moments/moment-times';
import { PlayButton } from '@renderer/features/debrief/moments/play-button';
import type { Moment } from '@shared/model/debrief';

/** Words of the candidate, with the button that plays them. A typed answer has only the words. */
export function MomentQuote({ moment }: { moment: Moment }) {
  return (
    <p className={classes.quote}>
      <q>{moment.quote}</q>{' '}
      {isSpoken(moment) ? <PlayButton moment={moment} /> : <span className={classes.typed}>typed</span>}
    </p>
  );
}
