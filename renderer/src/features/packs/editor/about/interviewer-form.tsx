import { NativeSelect, TextInput } from '@mantine/core';
import { Panel } from '@renderer/components/panel';
import { mannerWords, optionsOf, seatWords } from '@renderer/features/packs/editor/draft/choice-words';
import form from '@renderer/features/packs/editor/parts/form.module.css';
import { GrowingText } from '@renderer/features/packs/editor/parts/growing-text';
import { MannerSchema, SeatSchema, type Interviewer } from '@shared/model/pack';

interface InterviewerFormProps {
  interviewer: Interviewer;
  onChange: (change: Partial<Interviewer>) => void;
}

/** Somebody who sits opposite. */
export function InterviewerForm({ interviewer, onChange }: InterviewerFormProps) {
  return (
    <Panel title={`Interviewer: ${interviewer.name.trim() || 'without a name'}`}>
      <div className={form.form}>
        <div className={form.pair}>
          <TextInput
            label="Name"
            value={interviewer.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
          <TextInput
            label="Role"
            value={interviewer.role}
            onChange={(event) => onChange({ role: event.currentTarget.value })}
          />
        </div>
        <GrowingText
          label="About them, shown beside their name"
          tall
          value={interviewer.about}
          onChange={(about) => onChange({ about })}
        />
        <div className={form.pair}>
          <NativeSelect
            label="Manner"
            data={optionsOf(mannerWords)}
            value={interviewer.manner}
            onChange={(event) => onChange({ manner: MannerSchema.parse(event.currentTarget.value) })}
          />
          <NativeSelect
            label="Seat"
            data={optionsOf(seatWords)}
            value={interviewer.seat}
            onChange={(event) => onChange({ seat: SeatSchema.parse(event.currentTarget.value) })}
          />
        </div>
      </div>
    </Panel>
  );
}
