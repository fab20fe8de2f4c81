import { Switch } from '@mantine/core';
import { useSettings } from '@renderer/api/use-settings';
import { AnswerInputChoice } from '@renderer/components/answer-input-choice';
import { Panel } from '@renderer/components/panel';
import { SettingRow } from '@renderer/features/settings/setting-row';

/** How answers are given, and whether one's own words are shown meanwhile. */
export function AnswersSection() {
  const { settings, change } = useSettings();
  return (
    <Panel title="How you answer" id="answers">
      <SettingRow label="New sessions start" text="You can change this for a session at any moment.">
        <AnswerInputChoice
          value={settings.answerInput}
          onChange={(answerInput) => void change({ answerInput })}
        />
      </SettingRow>
      <SettingRow
        label="Show my own words while I speak"
        text="A real interview does not show them. They are written down either way."
        controlId="own-captions"
      >
        <Switch
          id="own-captions"
          checked={settings.showOwnCaptions}
          onChange={(event) => void change({ showOwnCaptions: event.currentTarget.checked })}
        />
      </SettingRow>
    </Panel>
  );
}
