import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { FeltChoice } from '@renderer/features/progress/log/felt-choice';
import classes from '@renderer/features/progress/log/interview-form.module.css';
import { outcomeWords } from '@renderer/features/progress/log/interview-words';
import type { InterviewToKeep } from '@renderer/features/progress/log/use-interview-log';
import { InterviewOutcomeSchema } from '@shared/model/real-interview';

interface InterviewFieldsProps {
  draft: InterviewToKeep;
  /** What is wrong with the day; null where it is well. */
  dayProblem: string | null;
  onChange: (change: Partial<InterviewToKeep>) => void;
}

const longestName = 120;
const longestNotes = 20_000;

/** The fields of one real interview. */
export function InterviewFields({ draft, dayProblem, onChange }: InterviewFieldsProps) {
  return (
    <div className={classes.fields}>
      <TextInput
        label="Day"
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={draft.day}
        error={dayProblem}
        onChange={(event) => onChange({ day: event.currentTarget.value })}
      />
      <NativeSelect
        label="How it ended"
        value={draft.outcome}
        data={InterviewOutcomeSchema.options.map((value) => ({ value, label: outcomeWords[value] }))}
        onChange={(event) => onChange({ outcome: InterviewOutcomeSchema.parse(event.currentTarget.value) })}
      />
      <TextInput
        label="Company"
        data-autofocus
        maxLength={longestName}
        value={draft.company}
        onChange={(event) => onChange({ company: event.currentTarget.value })}
      />
      <TextInput
        label="Round"
        placeholder="Phone screen, bar raiser"
        maxLength={longestName}
        value={draft.round}
        onChange={(event) => onChange({ round: event.currentTarget.value })}
      />
      <FeltChoice felt={draft.felt} onChange={(felt) => onChange({ felt })} />
      <Textarea
        className={classes.notes ?? ''}
        label="Notes"
        placeholder="What was asked, what went well, what did not"
        rows={5}
        maxLength={longestNotes}
        value={draft.notes}
        onChange={(event) => onChange({ notes: event.currentTarget.value })}
      />
    </div>
  );
}
