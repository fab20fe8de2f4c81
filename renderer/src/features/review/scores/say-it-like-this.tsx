import { Fragment, useRef } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { notify } from '@renderer/components/notices';
import { copyText } from '@renderer/features/review/scores/copy-text';
import { hintPieces, hintText } from '@renderer/features/review/scores/hint-text';
import classes from '@renderer/features/review/scores/say-it-like-this.module.css';
import type { RewriteHint } from '@shared/model/rubric-guide';

/** How the answer could be told: the user's own words in a better order, and what is missing marked as missing. */
export function SayItLikeThis({ hint }: { hint: RewriteHint }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const pieces = hintPieces(hint);
  if (!pieces.some(({ from }) => from === 'answer')) return null;
  const copy = () => {
    const done = paragraph.current !== null && copyText(hintText(hint), paragraph.current);
    notify(done ? 'Copied.' : 'It could not be copied. Select the words and copy them yourself.');
  };
  return (
    <section className={classes.hint} aria-label="Say it like this">
      <div className={classes.head}>
        <h4 className={classes.title}>Say it like this</h4>
        <ActionButton
          label="Copy"
          description="Copy “Say it like this”"
          shortcut="W"
          tone="bare"
          onPress={copy}
        />
      </div>
      <p className={classes.paragraph} ref={paragraph}>
        {pieces.map(({ from, text }, index) => (
          <Fragment key={`${index} ${text}`}>
            {index > 0 && ' '}
            {from === 'answer' ? text : <span className={classes.gap}>{text}</span>}
          </Fragment>
        ))}
      </p>
      <p className={classes.note}>Your own words. What stands in brackets only you can fill in.</p>
    </section>
  );
}
