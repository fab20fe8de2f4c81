import { InterviewDateField } from '@renderer/components/interview-date-field';
import { Panel } from '@renderer/components/panel';
import { SettingRow } from '@renderer/features/settings/setting-row';

/** The day of the real interview. */
export function InterviewSection() {
  return (
    <Panel title="Your interview" id="interview">
      <SettingRow label="The real one" text="Home counts the days to it. It is stored here and nowhere else.">
        <InterviewDateField />
      </SettingRow>
    </Panel>
  );
}
