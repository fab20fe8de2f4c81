import { ActionButton } from '@renderer/components/action-button';
import { PageHeader } from '@renderer/components/page-header';
import classes from '@renderer/features/loop/loop-header.module.css';
import { useLoopDeletion } from '@renderer/features/loop/use-loop-deletion';
import { lengthWords } from '@renderer/wording/length-words';
import { modeWords } from '@renderer/wording/mode-words';
import type { Loop } from '@shared/model/loop';

const minuteMs = 60_000;

/** Which loop this is, how long it is and what its mode means; and the way to be rid of it. */
export function LoopHeader({ loop }: { loop: Loop }) {
  const remove = useLoopDeletion(loop);
  const minutes = loop.rounds.reduce((sum, { lengthMin }) => sum + lengthMin, 0);
  const { name, meaning } = modeWords[loop.mode];
  return (
    <>
      <PageHeader over={loop.company === '' ? loop.role : `${loop.role}, ${loop.company}`} title={loop.title}>
        <ActionButton label="Delete the loop" shortcut="Delete" tone="bare" onPress={remove} />
      </PageHeader>
      <p className={classes.terms}>
        <strong>
          {loop.preset === 'full' ? 'Full length' : 'Compact'}, {lengthWords(minutes * minuteMs)}.
        </strong>{' '}
        <strong>{name}:</strong> {lowerFirst(meaning)}
      </p>
    </>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
