import { useId, useRef } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import { Choice } from '@renderer/components/rating/choice';
import classes from '@renderer/features/chair/form/vote-field.module.css';
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
    <fieldset ref={field} className={classes.vote}>
      <legend className={classes.legend}>
        Your vote <Keycap shortcut="V" />
      </legend>
      <div className={classes.four}>
        {VoteSchema.options.map((each) => (
          <Choice
            key={each}
            group={group}
            text={describeVote(each)}
            chosen={vote === each}
            onChoose={() => onVote(each)}
          />
        ))}
      </div>
    </fieldset>
  );
}
