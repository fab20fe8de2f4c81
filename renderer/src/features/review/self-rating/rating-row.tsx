import { useEffect, useRef } from 'react';
import { ratingAnchors } from '@renderer/components/rating/rating-anchors';
import { RatingScale } from '@renderer/components/rating/rating-scale';
import classes from '@renderer/features/review/self-rating/rating-row.module.css';
import { lengthWords, transcriptionWords } from '@renderer/features/review/session/take-words';
import type { Answer } from '@renderer/features/review/session/answers-of';
import type { Take } from '@shared/model/session';

interface RatingRowProps {
  answer: Answer & { latest: Take };
  number: number;
  /** The row that the number keys rate. */
  current: boolean;
  onRate: (rating: number) => void;
}

/** One answer to judge: what was asked, how long the answer was, and the scale. */
export function RatingRow({ answer, number, current, onRate }: RatingRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const { question, latest } = answer;
  const anchor = ratingAnchors.find((one) => one.rating === latest.selfRating);
  const facts = [lengthWords(latest), transcriptionWords(latest.transcription)].filter((fact) => fact !== '');

  useEffect(() => {
    if (current) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);

  return (
    <li ref={row} className={classes.row} aria-current={current ? 'step' : undefined}>
      <div className={classes.words}>
        <p className={classes.title}>
          <span className={classes.number}>{number}</span> {question.title}
        </p>
        <p className={classes.facts}>{facts.join(' · ')}</p>
      </div>
      <div className={classes.scale}>
        <RatingScale name={question.title} rating={latest.selfRating} withKeys={current} onRate={onRate} />
        {current && (
          <p className={classes.meaning}>
            {anchor ? `${anchor.word}: ${anchor.meaning}` : 'Press a key from 1 to 5, or tap.'}
          </p>
        )}
      </div>
    </li>
  );
}
