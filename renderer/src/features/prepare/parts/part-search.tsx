import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/prepare/parts/part-search.module.css';
import { countWords } from '@renderer/wording/count-words';

interface PartSearchProps {
  label: string;
  search: string;
  onSearch: (search: string) => void;
  found: number;
  /** What is counted, for one of them. */
  one: string;
}

/** Finds the entries of a part by their words. */
export function PartSearch({ label, search, onSearch, found, one }: PartSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  useKey('/', label, () => input.current?.focus());
  return (
    <div className={classes.bar}>
      <TextInput
        ref={input}
        className={classes.input ?? ''}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          onSearch('');
          event.currentTarget.blur();
        }}
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={<Keycap shortcut="/" />}
      />
      <output className={classes.found}>{countWords(found, one)}</output>
    </div>
  );
}
