import { SegmentedControl, Switch } from '@mantine/core';
import { useSettings } from '@renderer/api/use-settings';
import { Panel } from '@renderer/components/panel';
import { differsFromProfile, settingsOfProfile } from '@renderer/features/settings/practice-profiles';
import classes from '@renderer/features/settings/practice-section.module.css';
import { ProfileChoice } from '@renderer/features/settings/profile-choice';
import { SettingRow } from '@renderer/features/settings/setting-row';
import type { Conditions } from '@shared/model/session';
import type { Settings } from '@shared/model/settings';

const extraTimes = [
  { value: '1', label: 'None' },
  { value: '1.25', label: '1.25×' },
  { value: '1.5', label: '1.5×' },
  { value: '2', label: '2×' },
];
const preparations = [
  { value: '0', label: 'None' },
  { value: '15', label: '15 s' },
  { value: '30', label: '30 s' },
  { value: '60', label: '60 s' },
];
const pauses = [
  { value: 'off', label: 'Off' },
  { value: '3', label: '3 s' },
  { value: '5', label: '5 s' },
  { value: '8', label: '8 s' },
];

/** Real or practice, the profile, and every single condition. */
export function PracticeSection() {
  const { settings, change } = useSettings();
  const { conditions } = settings;
  const set = (patch: Partial<Conditions>) => void change({ conditions: { ...conditions, ...patch } });
  return (
    <Panel title="How you practise" id="practice">
      <ProfileChoice
        value={settings.profile}
        onChange={(profile) => void change(settingsOfProfile(profile, settings))}
      />
      <output className={classes.differs}>
        {differsFromProfile(settings) &&
          'Some conditions below differ from this profile. Choose it again to go back.'}
      </output>
      <SettingRow
        label="New sessions start in"
        text="Practice shows hints and feedback after each answer and lets you try again. Real shows nothing until the debrief."
      >
        <SegmentedControl<Settings['mode']>
          aria-label="New sessions start in"
          value={settings.mode}
          onChange={(mode) => void change({ mode })}
          data={[
            { value: 'practice', label: 'Practice' },
            { value: 'real', label: 'Real' },
          ]}
        />
      </SettingRow>
      <ConditionRows conditions={conditions} onChange={set} />
    </Panel>
  );
}

interface ConditionRowsProps {
  conditions: Conditions;
  onChange: (patch: Partial<Conditions>) => void;
}

function ConditionRows({ conditions, onChange }: ConditionRowsProps) {
  const { extraTime, prepareSec, fluency, finishAfterPauseSec, fillTime } = conditions;
  return (
    <>
      <SettingRow label="Extra time" text="Makes every clock longer, and the interviewer waits longer too.">
        <SegmentedControl
          aria-label="Extra time"
          value={String(extraTime)}
          onChange={(value) => onChange({ extraTime: Number(value) })}
          data={extraTimes}
        />
      </SettingRow>
      <SettingRow label="Time to prepare" text="Before each question; follow-ups come at once.">
        <SegmentedControl
          aria-label="Time to prepare"
          value={String(prepareSec)}
          onChange={(value) => onChange({ prepareSec: Number(value) })}
          data={preparations}
        />
      </SettingRow>
      <SettingRow
        label="Measures of fluency"
        text="Pace, pauses and fillers. They stand beside the scores and never change them."
        controlId="fluency"
      >
        <Switch
          id="fluency"
          checked={fluency}
          onChange={(event) => onChange({ fluency: event.currentTarget.checked })}
        />
      </SettingRow>
      <SettingRow
        label="A silence ends my answer"
        text="Off means that only you say when you are done, with the button or its key."
      >
        <SegmentedControl
          aria-label="A silence ends my answer"
          value={finishAfterPauseSec === null ? 'off' : String(finishAfterPauseSec)}
          onChange={(value) => onChange({ finishAfterPauseSec: value === 'off' ? null : Number(value) })}
          data={pauses}
        />
      </SettingRow>
      <SettingRow
        label="Ask more while there is time"
        text="When your answers are brief, further questions fill the time of the round."
        controlId="fill-time"
      >
        <Switch
          id="fill-time"
          checked={fillTime}
          onChange={(event) => onChange({ fillTime: event.currentTarget.checked })}
        />
      </SettingRow>
    </>
  );
}
