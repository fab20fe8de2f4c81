import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import { kindWords, optionsOf } from '@renderer/features/packs/editor/draft/choice-words';
import type { QuestionFilter } from '@renderer/features/packs/editor/draft/matching-questions';
import classes from '@renderer/features/packs/editor/questions/questions-tab.module.css';
import { countWords } from '@renderer/wording/count-words';
import { QuestionKindSchema, type Quality } from '@shared/model/pack';

interface QuestionSearchProps {
  filter: QuestionFilter;
  onFilter: (filter: QuestionFilter) => void;
  qualities: readonly Quality[];
  found: number;
}

/** Narrows the questions down by words, kind and quality. */
export function QuestionSearch({ filter, onFilter, qualities, found }: QuestionSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  useKey('/', 'Search the questions', () => input.current?.focus());
  return (
    <div className={classes.search}>
      <TextInput
        ref={input}
        className={classes.words ?? ''}
        aria-label="Search the questions"
        placeholder="Search the questions"
        value={filter.search}
        onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          onFilter({ ...filter, search: '' });
          event.currentTarget.blur();
        }}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={<Keycap shortcut="/" />}
      />
      <NativeSelect
        className={classes.only ?? ''}
        aria-label="Only this kind"
        data={[{ value: '', label: 'Every kind' }, ...optionsOf(kindWords)]}
        value={filter.kind ?? ''}
        onChange={(event) => {
          const kind = QuestionKindSchema.safeParse(event.currentTarget.value);
          onFilter({ ...filter, kind: kind.success ? kind.data : null });
        }}
      />
      <NativeSelect
        className={classes.only ?? ''}
        aria-label="Only this quality"
        data={[
          { value: '', label: 'Every quality' },
          ...qualities.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.qualityId ?? ''}
        onChange={(event) => onFilter({ ...filter, qualityId: event.currentTarget.value || null })}
      />
      <output className={classes.found}>{countWords(found, 'question')}</output>
    </div>
  );
}
