import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import classes from '@renderer/features/review/scores/guide/guide.module.css';
import { NeedView } from '@renderer/features/review/scores/guide/need-view';
import { levelWord } from '@renderer/features/review/scores/level-words';
import type { GuideRung } from '@shared/model/rubric-guide';
import type { Evidence } from '@shared/model/score';

interface RungViewProps {
  level: number;
  /** Null where a quality has no rungs of its own. */
  rung: GuideRung | null;
  /** The pack's words for this level; empty where it gives none. */
  anchor: string;
  /** Null where nothing was judged: then there is nothing to tick. */
  judgedLevel: number | null;
  evidence: readonly Evidence[];
  clock: PlaybackClock | null;
}

/** One level: what it means in the rubric and in the pack, and what it takes. */
export function RungView({ level, rung, anchor, judgedLevel, evidence, clock }: RungViewProps) {
  const here = level === judgedLevel;
  return (
    <li className={classes.rung} data-here={here}>
      <p className={classes.rungHead}>
        <span className={classes.rungLevel}>{level}</span>
        <span className={classes.rungWord}>{levelWord(level)}</span>
        {here && <span className={classes.here}>this answer</span>}
      </p>
      {rung && <p className={classes.rungReason}>{rung.reason}</p>}
      {anchor !== '' && (
        <p className={classes.anchor}>
          <span className={classes.anchorFrom}>The pack:</span> {anchor}
        </p>
      )}
      {rung !== null && rung.needs.length > 0 && (
        <ul className={classes.needs}>
          {rung.needs.map((need) => (
            <NeedView
              key={need.advice}
              need={need}
              judged={judgedLevel !== null}
              evidence={evidence}
              clock={clock}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
