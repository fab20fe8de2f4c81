import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import classes from '@renderer/features/settings/delivery/delivery.module.css';
import { draftOf, readDraft, type RangeDraft } from '@renderer/features/settings/delivery/range-draft';
import { measureNames, measureUnit } from '@renderer/wording/measure-words';
import type { MeasureName, NormRanges } from '@shared/model/delivery';

interface RangeEditorProps {
  measure: MeasureName;
  unit: string;
  ranges: NormRanges;
  onSave: (ranges: NormRanges) => void;
}

const rows = [
  { name: 'Good', from: 'goodMin', to: 'goodMax' },
  { name: 'Acceptable', from: 'acceptableMin', to: 'acceptableMax' },
] as const;

/** The four ends of one norm. Saved when a field is left or Enter is pressed, and only when they fit together. */
export function RangeEditor({ measure, unit, ranges, onSave }: RangeEditorProps) {
  const [draft, setDraft] = useState<RangeDraft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const shown = draft ?? draftOf(measure, ranges);
  const save = (): void => {
    if (draft === null) return;
    const read = readDraft(measure, draft);
    setProblem(read.problem);
    if (read.ranges === null) return;
    setDraft(null);
    // A field that was left as it was is no range of the user's own.
    if (JSON.stringify(draft) !== JSON.stringify(draftOf(measure, ranges))) onSave(read.ranges);
  };
  const field = (end: keyof RangeDraft, label: string) => (
    <TextInput
      w={76}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-describedby={problem === null ? undefined : problemId}
      error={problem !== null}
      value={shown[end]}
      onChange={(event) => setDraft({ ...shown, [end]: event.currentTarget.value })}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
  return (
    <div className={classes.editor}>
      {rows.map(({ name, from, to }) => (
        <fieldset key={name} className={classes.range}>
          <legend className={classes.rangeName}>{name}</legend>
          {field(from, `${measureNames[measure]}, ${name.toLowerCase()}, from`)}
          <span>to</span>
          {field(to, `${measureNames[measure]}, ${name.toLowerCase()}, to`)}
          <span className={classes.unit}>{measureUnit(measure, { unit })}</span>
        </fieldset>
      ))}
      <output id={problemId} className={classes.problem}>
        {problem !== null && `${problem} Nothing is saved until then.`}
      </output>
    </div>
  );
}
