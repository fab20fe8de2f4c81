import { LevelSection } from '@renderer/components/rating/level-section';
import { LevelField } from '@renderer/features/chair/form/level-field';
import classes from '@renderer/features/chair/form/packet-form.module.css';
import { WordsField } from '@renderer/features/chair/form/words-field';
import type { OwnPacket } from '@shared/model/debrief';
import type { Quality } from '@shared/model/pack';

type OwnQuality = OwnPacket['qualities'][number];

interface QualitySectionProps {
  own: OwnQuality;
  /** Null where the pack is not there any more: then there are no anchors to show. */
  quality: Quality | null;
  open: boolean;
  onOpen: () => void;
  onChange: (part: Partial<Omit<OwnQuality, 'qualityId'>>) => void;
}

/** One quality: closed with its level, open with what each level means and the places for words. */
export function QualitySection({ own, quality, open, onOpen, onChange }: QualitySectionProps) {
  const name = quality?.name ?? own.qualityId;
  const written = own.strength.trim() !== '' || own.concern.trim() !== '';
  return (
    <LevelSection
      name={name}
      heading="h2"
      level={own.level}
      withoutLevel={written ? 'no level yet' : 'open'}
      open={open}
      onOpen={onOpen}
    >
      <div className={classes.body}>
        {quality && <p className={classes.summary}>{quality.summary}</p>}
        <LevelField
          name={name}
          level={own.level}
          anchors={quality?.anchors ?? null}
          onChange={(level) => onChange({ level })}
        />
        <WordsField
          label="One strength, in your words"
          text={own.strength}
          onChange={(strength) => onChange({ strength })}
        />
        <WordsField
          label="One concern, in your words"
          text={own.concern}
          onChange={(concern) => onChange({ concern })}
        />
      </div>
    </LevelSection>
  );
}
