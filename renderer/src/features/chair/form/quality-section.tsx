import { useId } from 'react';
import { LevelDots } from '@renderer/components/level-dots';
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
  const bodyId = useId();
  const name = quality?.name ?? own.qualityId;
  const written = own.strength.trim() !== '' || own.concern.trim() !== '';
  return (
    <section className={classes.section} aria-label={name}>
      <h2 className={classes.head}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={onOpen}
        >
          <span className={classes.name}>{name}</span>
          {own.level === null ? (
            <span className={classes.open}>{written ? 'no level yet' : 'open'}</span>
          ) : (
            <LevelDots level={own.level} />
          )}
        </button>
      </h2>
      <div id={bodyId} hidden={!open} className={classes.body}>
        {open && (
          <>
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
          </>
        )}
      </div>
    </section>
  );
}
