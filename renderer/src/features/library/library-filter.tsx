import { TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useCall } from '@renderer/api/use-call';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/library/library-filter.module.css';
import { countWords } from '@renderer/wording/count-words';

interface LibraryFilterProps {
  filter: string;
  onFilter: (filter: string) => void;
  /** Set when only the sessions that asked this question are shown. */
  questionId: string | null;
  onEveryQuestion: () => void;
  shown: number;
}

/** Narrows the library down by words of the title or the company, or to one question. */
export function LibraryFilter(props: LibraryFilterProps) {
  const input = useRef<HTMLInputElement>(null);
  useKey('/', 'Filter the sessions', () => input.current?.focus());
  return (
    <div className={classes.bar}>
      <TextInput
        ref={input}
        className={classes.input ?? ''}
        value={props.filter}
        onChange={(event) => props.onFilter(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          props.onFilter('');
          event.currentTarget.blur();
        }}
        placeholder="Title or company"
        aria-label="Filter by title or company"
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={<Keycap shortcut="/" />}
      />
      {props.questionId !== null && (
        <QuestionChip questionId={props.questionId} onClear={props.onEveryQuestion} />
      )}
      <output className={classes.shown}>{countWords(props.shown, 'session')}</output>
    </div>
  );
}

function QuestionChip({ questionId, onClear }: { questionId: string; onClear: () => void }) {
  const packs = useCall('pack:list', null);
  const questions = packs.state === 'ready' ? packs.value.flatMap((pack) => pack.questions) : [];
  const title = questions.find((question) => question.id === questionId)?.title ?? 'one question';
  return (
    <button
      type="button"
      className={classes.chip}
      onClick={onClear}
      aria-label={`Stop showing only: ${title}`}
    >
      Only “{title}”
      <IconX size={14} aria-hidden="true" />
    </button>
  );
}
