import { useState } from 'react';
import { call } from '@renderer/api/app-api';
import { failureWords } from '@renderer/api/failure-words';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import type { RateablePart } from '@renderer/features/review/outside/rateable-parts';
import { rememberedRater, rememberRater } from '@renderer/features/review/outside/rater-name';
import { draftOf, problemIn, ratingToSave } from '@renderer/features/review/outside/rating-draft';
import { RatingForm } from '@renderer/features/review/outside/rating-form';
import type { TakeReview } from '@shared/ipc/contract';
import type { OutsideRating } from '@shared/model/outside-rating';

/** What comes after the rating view. */
export interface RatingEnds {
  onClose: () => void;
  onSaved: () => void;
  /** After saving, on to the next answer; left out where none follows. */
  onGoOn?: (() => void) | undefined;
}

interface RatingWorkProps extends RatingEnds {
  review: TakeReview;
  rating: OutsideRating | null;
  parts: readonly RateablePart[];
}

/** Fills in and saves a rating. Leaving with changes asks first. */
export function RatingWork({ review, rating, parts, onClose, onSaved, onGoOn }: RatingWorkProps) {
  const { session, take, outsideRatings } = review;
  const [initial] = useState(() =>
    draftOf(rating, rememberedRater(outsideRatings.map(({ rater }) => rater))),
  );
  const [draft, setDraft] = useState(initial);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);

  const save = async (then: () => void) => {
    const wanted = ratingToSave(draft, { id: rating?.id ?? null, takeId: take.id });
    if (wanted === null) return;
    setSaving(true);
    const saved = await call('take:save-outside-rating', { sessionId: session.id, rating: wanted });
    setSaving(false);
    if (!saved.ok) {
      const { code, message } = saved.error;
      // What is wrong with the input is said in its own sentence.
      setRefusal(code === 'bad-request' ? message : `${message} ${failureWords(code).advice}`);
      return;
    }
    rememberRater(wanted.rater);
    then();
  };
  return (
    <>
      <RatingForm
        parts={parts}
        draft={draft}
        onChange={(changed) => {
          setRefusal(null);
          setDraft(changed);
        }}
        problem={problemIn(draft, parts)}
        saving={saving}
        trouble={refusal}
        onSave={() => void save(onSaved)}
        onSaveAndGoOn={onGoOn && (() => void save(onGoOn))}
        onLeave={() => (JSON.stringify(draft) === JSON.stringify(initial) ? onClose() : setAsks(true))}
      />
      <ConfirmDialog
        opened={asks}
        title="Leave without saving?"
        text="The levels and words of this rating would be lost."
        confirmLabel="Leave without saving"
        cancelLabel="Go on rating"
        danger
        onConfirm={onClose}
        onCancel={() => setAsks(false)}
      />
    </>
  );
}
