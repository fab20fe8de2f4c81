import { Popover } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useState } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { InterviewDateField } from '@renderer/components/interview-date-field';
import { PackChoice } from '@renderer/components/pack-choice';
import { PageHeader } from '@renderer/components/page-header';
import { useNow } from '@renderer/components/use-now';
import { countdownHeading } from '@renderer/features/home/countdown';
import type { Pack } from '@shared/model/pack';

/** How long it is to the interview, the way to set its date, the pack, and the way to everything else. */
export function HomeHeader({ pack, packs }: { pack: Pack | null; packs: Pack[] }) {
  const { settings } = useSettings();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const over = pack ? { over: <PackChoice packs={packs} chosen={pack} /> } : {};
  return (
    <PageHeader {...over} title={countdownHeading(settings.interviewDate, now)}>
      <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-end" shadow="md">
        <Popover.Target>
          <ActionButton
            label={settings.interviewDate === null ? 'Set the date' : 'Change the date'}
            shortcut="D"
            tone="bare"
            onPress={() => setOpen((before) => !before)}
          />
        </Popover.Target>
        <Popover.Dropdown>
          <InterviewDateField />
        </Popover.Dropdown>
      </Popover>
      <ActionButton label="Find anything" shortcut="Mod+K" onPress={spotlight.open} />
    </PageHeader>
  );
}
