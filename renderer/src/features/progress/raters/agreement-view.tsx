import { kappaSentence, withinSentence } from '@renderer/features/progress/raters/agreement-words';
import classes from '@renderer/features/progress/raters/raters.module.css';
import type { Agreement } from '@shared/model/outside-rating';

const meaning =
  'Kappa is 0 where two raters agree as often as chance alone would make them, and 1 where they always agree. From about 0.6 on, they judge alike.';

interface AgreementViewProps {
  agreement: Agreement;
  /** What was rated once each. */
  counted: 'answer' | 'rating';
  /** False where what a kappa is has been said already. */
  explained?: boolean;
}

/** How far somebody agrees with the rubric, in numbers and in words. */
export function AgreementView({ agreement, counted, explained = true }: AgreementViewProps) {
  const within = withinSentence(agreement, counted);
  return (
    <>
      {within && <p className={classes.line}>{within}</p>}
      {agreement.kappa ? (
        <p className={classes.line}>
          {kappaSentence(agreement.kappa)} {explained && <span className={classes.mute}>{meaning}</span>}
        </p>
      ) : (
        <p className={classes.mute}>
          How far this goes beyond chance can be told from five answers on that do not all have one level.
        </p>
      )}
    </>
  );
}
