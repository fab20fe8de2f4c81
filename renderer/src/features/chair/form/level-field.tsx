import { LevelChoice } from '@renderer/components/rating/level-choice';
import classes from '@renderer/features/chair/form/packet-form.module.css';
import type { Quality } from '@shared/model/pack';

interface LevelFieldProps {
  name: string;
  level: number | null;
  anchors: Quality['anchors'] | null;
  onChange: (level: number) => void;
}

const levels = [1, 2, 3, 4, 5] as const;

/** Five levels, each with what one would have to hear for it. */
export function LevelField({ name, level, anchors, onChange }: LevelFieldProps) {
  const title = `Level of ${name.toLowerCase()}`;
  return (
    <LevelChoice<number>
      name={title}
      levels={levels.map((each) => ({ level: each, text: anchors?.[each] ?? `Level ${each}` }))}
      level={level ?? undefined}
      onChoose={onChange}
    >
      <span className={classes.legend} aria-hidden="true">
        {title}
      </span>
      {!anchors && (
        <p className={classes.note}>
          The pack of this session is not there, so its descriptions are missing.
        </p>
      )}
    </LevelChoice>
  );
}
