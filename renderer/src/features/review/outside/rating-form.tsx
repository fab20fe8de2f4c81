import { useEffect, useId, useRef, useState } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import { PartSection } from '@renderer/features/review/outside/part-section';
import type { RateablePart } from '@renderer/features/review/outside/rateable-parts';
import {
  levelIn,
  longest,
  withLevel,
  type DraftProblem,
  type RatingDraft,
} from '@renderer/features/review/outside/rating-draft';
import { RatingFoot, type SaveWays } from '@renderer/features/review/outside/rating-foot';
import { RaterField } from '@renderer/features/review/outside/rater-field';
import classes from '@renderer/features/review/outside/rating-form.module.css';

interface RatingFormProps extends SaveWays {
  parts: readonly RateablePart[];
  draft: RatingDraft;
  onChange: (draft: RatingDraft) => void;
  /** The first thing that is missing; null where it can be saved. */
  problem: DraftProblem | null;
}

/** The rating to fill in: one part open at a time, then a comment and the name. */
export function RatingForm({
  parts,
  draft,
  onChange,
  problem,
  onSave,
  onSaveAndGoOn,
  ...foot
}: RatingFormProps) {
  const commentId = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState(false);
  const lacksName = asked && problem?.at === 'rater';
  // The sentence about it takes room from the fields, after the focus has brought the field into sight.
  useEffect(() => {
    if (lacksName) nameField.current?.scrollIntoView?.({ block: 'nearest' });
  }, [lacksName]);
  const open = parts[at];
  const rate = (level: number | null) => open && onChange(withLevel(draft, open, level));
  useKey('1', 'Give the open part level 1', () => rate(1));
  useKey('2', 'Give it level 2', () => rate(2));
  useKey('3', 'Give it level 3', () => rate(3));
  useKey('4', 'Give it level 4', () => rate(4));
  useKey('5', 'Give it level 5', () => rate(5));
  useKey(open && open.qualityId !== null ? '0' : null, 'Nothing to judge in it', () => rate(null));
  useKey('N', 'Next part', () => setAt((at + 1) % parts.length));
  useKey('Shift+N', 'Part before', () => setAt((at + parts.length - 1) % parts.length));

  /** Saves, or leads to what is missing. */
  const ifComplete = (save: () => void) => () => {
    setAsked(problem !== null);
    if (problem === null) save();
    else if (problem.at === 'rater') nameField.current?.focus();
    else setAt(parts.indexOf(problem.at));
  };
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      <div className={classes.fields}>
        <p className={classes.lead}>
          Listen first, then choose the description that fits best. They speak to the person who answered. No
          scores and no other ratings are shown here. <Keycap shortcut="N" /> opens the next part.
        </p>
        {parts.map((part, index) => (
          <PartSection
            key={part.qualityId ?? ''}
            part={part}
            level={levelIn(draft, part)}
            open={index === at}
            onOpen={() => setAt(index)}
            onLevel={(level) => onChange(withLevel(draft, part, level))}
          />
        ))}
        <div className={classes.words}>
          <label className={classes.label} htmlFor={commentId}>
            Comment, if you like
          </label>
          <textarea
            id={commentId}
            className={classes.text}
            rows={3}
            maxLength={longest.comment}
            value={draft.comment}
            spellCheck
            onChange={(event) => onChange({ ...draft, comment: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
        </div>
        <RaterField
          ref={nameField}
          name={draft.rater}
          onChange={(rater) => onChange({ ...draft, rater })}
          invalid={lacksName}
        />
      </div>
      <RatingFoot
        {...foot}
        trouble={(asked ? problem?.sentence : null) ?? foot.trouble}
        onSave={ifComplete(onSave)}
        onSaveAndGoOn={onSaveAndGoOn && ifComplete(onSaveAndGoOn)}
      />
    </form>
  );
}
