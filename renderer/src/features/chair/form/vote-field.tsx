import { useId, useRef } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { keepArrows } from '@renderer/features/chair/form/keep-arrows';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/chair/form/choices.module.css';
import { describeVote } from '@shared/domain/debrief/describe-vote';
import { VoteSchema, type Vote } from '@shared/model/pack-debrief';

/** The vote on four points; V goes there, the arrows choose. */
export function VoteField({ vote, onVote }: { vote: Vote | null; onVote: (vote: Vote) => void }) {
  const group = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  useKey('V', 'Go to your vote', () => {
    const find = (what: string) => field.current?.querySelector<HTMLInputElement>(what);
    (find('input:checked') ?? find('input'))?.focus();
  });
  return (
    <fieldset ref={field} className={`${classes.choices} ${classes.vote}`}>
      <legend className={classes.legend}>
        Your vote <Keycap shortcut="V" />
      </legend>
      <div className={classes.four}>
        {VoteSchema.options.map((each) => (
          <label key={each} className={classes.choice} data-chosen={vote === each}>
            <input
              type="radio"
              onKeyDown={keepArrows}
              className={classes.radio}
              name={group}
              value={each}
              checked={vote === each}
              onChange={() => onVote(each)}
            />
            <span>{describeVote(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
