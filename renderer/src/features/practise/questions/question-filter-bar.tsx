import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import { filterLists } from '@renderer/features/practise/questions/filter-lists';
import { everyQuestion, type QuestionFilter } from '@renderer/features/practise/questions/filter-questions';
import classes from '@renderer/features/practise/questions/question-filter-bar.module.css';
import { countWords } from '@renderer/wording/count-words';
import type { Pack, Question } from '@shared/model/pack';

interface QuestionFilterBarProps {
  pack: Pack;
  filter: QuestionFilter;
  asked: ReadonlyMap<string, number>;
  shown: Question[];
  search: RefObject<HTMLInputElement | null>;
  onFilter: (filter: QuestionFilter) => void;
  /** Leaves the search for the list below it. */
  onDown: () => void;
}

/** Narrows the questions down by words, kind, quality, level, principle, and by whether they were asked. */
export function QuestionFilterBar(props: QuestionFilterBarProps) {
  const { pack, filter, asked, shown, search, onFilter, onDown } = props;
  useKey('/', 'Search the questions', () => search.current?.focus());
  const isNarrowed = Object.values(filter).some((value) => value !== '');
  const fresh = shown.filter(({ id }) => !asked.has(id)).length;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') onFilter({ ...filter, words: '' });
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
    else return;
    event.preventDefault();
  };
  return (
    <section className={classes.bar} aria-label="Filters">
      <TextInput
        ref={search}
        className={classes.search ?? ''}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        onKeyDown={onKeyDown}
        placeholder="Words of the question, a quality, a principle"
        aria-label="Search the questions"
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={<Keycap shortcut="/" />}
      />
      <div className={classes.lists}>
        {filterLists(pack, filter, asked).map(({ field, label, options }) => (
          <NativeSelect
            key={field}
            className={classes.list ?? ''}
            aria-label={label}
            value={filter[field]}
            data={options}
            onChange={(event) => onFilter({ ...filter, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <p className={classes.counts}>
        <output>
          {countWords(shown.length, 'question')}, {fresh} never asked
        </output>
        {isNarrowed && shown.length > 0 && (
          <ActionButton
            label="Clear the filters"
            shortcut="X"
            tone="bare"
            onPress={() => onFilter(everyQuestion)}
          />
        )}
      </p>
    </section>
  );
}
