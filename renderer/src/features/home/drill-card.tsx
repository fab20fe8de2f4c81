import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { drillReason } from '@renderer/features/home/drill-reason';
import { StartCard } from '@renderer/features/home/start-card';
import { inSentence } from '@renderer/wording/in-sentence';
import type { DrillChoice } from '@shared/domain/progress/choose-drill';
import { drillableQualities } from '@shared/domain/progress/drillable-qualities';
import type { Pack } from '@shared/model/pack';

interface DrillCardProps {
  pack: Pack;
  /** What the program would drill; null where the pack has nothing to drill. */
  choice: DrillChoice | null;
  onStart: (qualityId: string) => void;
}

/** Ten minutes on one quality, with the program's own choice in place until another is chosen. */
export function DrillCard({ pack, choice, onStart }: DrillCardProps) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const qualities = drillableQualities(pack);
  const quality = qualities.find(({ id }) => id === chosenId) ?? choice?.quality;
  if (!choice || !quality) {
    return (
      <StartCard title="Ten-minute drill" text="This pack has no questions for a drill on one quality.">
        {null}
      </StartCard>
    );
  }
  const isOwnChoice = quality.id === choice.quality.id;
  return (
    <StartCard
      title="Ten-minute drill"
      text={isOwnChoice ? `Suggested: ${inSentence(quality.name)}. ${drillReason(choice)}` : quality.summary}
      choices={
        <NativeSelect
          aria-label="Quality to drill"
          value={quality.id}
          onChange={(event) => setChosenId(event.currentTarget.value)}
          data={qualities.map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
      }
    >
      <ActionButton
        label="Start drill"
        description={`Start the drill: ${inSentence(quality.name)}`}
        shortcut="B"
        onPress={() => onStart(quality.id)}
      />
    </StartCard>
  );
}
