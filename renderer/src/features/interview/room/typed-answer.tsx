import { useEffect, useRef, useState } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import { countWords } from '@renderer/wording/count-words';
import classes from './typed-answer.module.css';

interface TypedAnswerProps {
  director: RoomDirector;
  /** False while the answer waits: the text can be read but not changed. */
  open: boolean;
}

/** An answer in writing: saved as it is typed, counted in words. */
export function TypedAnswer({ director, open }: TypedAnswerProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  useKey('W', 'Write the answer', () => field.current?.focus());
  const words = text.split(/\s+/).filter(Boolean).length;
  return (
    <div className={classes.answer}>
      <label className={classes.label} htmlFor="typed-answer">
        Your answer
      </label>
      <textarea
        id="typed-answer"
        ref={field}
        className={classes.field}
        value={text}
        readOnly={!open}
        spellCheck
        placeholder="Write as you would speak."
        onChange={(event) => {
          setText(event.currentTarget.value);
          director.type(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') field.current?.blur();
        }}
      />
      <p className={classes.count}>{countWords(words, 'word')}, saved as you write</p>
    </div>
  );
}
