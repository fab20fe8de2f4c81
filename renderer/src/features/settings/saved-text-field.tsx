import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface SavedTextFieldProps {
  id: string;
  value: string;
  placeholder?: string;
  maxLength: number;
  onSave: (value: string) => void;
}

/** A line of text that is saved when it is left or Enter is pressed: half an address is none. */
export function SavedTextField({ id, value, placeholder, maxLength, onSave }: SavedTextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft.trim() !== value) onSave(draft.trim());
    setDraft(null);
  };
  return (
    <TextInput
      id={id}
      w={280}
      maw="100%"
      value={draft ?? value}
      placeholder={placeholder ?? ''}
      maxLength={maxLength}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}
