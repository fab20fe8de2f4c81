import { ActionButton } from '@renderer/components/action-button';
import { LevelChoice } from '@renderer/components/rating/level-choice';
import { LevelSection } from '@renderer/components/rating/level-section';
import type { RateablePart } from '@renderer/features/review/outside/rateable-parts';

interface PartSectionProps {
  part: RateablePart;
  /** Undefined while nothing is chosen; null is "nothing to judge". */
  level: number | null | undefined;
  open: boolean;
  onOpen: () => void;
  onLevel: (level: number | null | undefined) => void;
}

/** One part of the rating; of a quality it can also be said that there was nothing to judge. */
export function PartSection({ part, level, open, onOpen, onLevel }: PartSectionProps) {
  const levels: { level: number | null; text: string }[] = part.levels.toReversed();
  if (part.qualityId !== null) levels.push({ level: null, text: 'Nothing to judge' });
  return (
    <LevelSection
      name={part.name}
      heading="h3"
      level={level ?? null}
      withoutLevel={level === null ? 'nothing to judge' : part.asked ? 'no level yet' : 'if you heard it'}
      open={open}
      onOpen={onOpen}
    >
      <LevelChoice name={`Level of ${part.name}`} levels={levels} level={level} onChoose={onLevel} />
      {!part.asked && level !== undefined && (
        <ActionButton
          label="Leave it out"
          description={`Leave ${part.name} out`}
          tone="bare"
          onPress={() => onLevel(undefined)}
        />
      )}
    </LevelSection>
  );
}
