import { levelOf } from '@shared/domain/scoring/ladders/level-of';
import { LevelDots } from '@renderer/components/level-dots';
import { confidenceWords } from '@renderer/features/debrief/packets/confidence-words';
import classes from '@renderer/features/debrief/packets/packets.module.css';
import type { PacketQuality } from '@shared/model/debrief';

interface QualityLineProps {
  quality: PacketQuality;
  /** With the exact score and how far it can be trusted. */
  exact?: boolean;
}

/** One quality with its level as dots; what was not heard has none, and no zero either. */
export function QualityLine({ quality, exact = false }: QualityLineProps) {
  const { name, score, confidence, answers } = quality;
  return (
    <span className={classes.quality}>
      <span className={classes.qualityName}>{name}</span>{' '}
      {score === null ? (
        <span className={classes.notHeard}>not heard</span>
      ) : (
        <>
          <LevelDots level={levelOf(score)} {...(exact ? { score } : {})} />
          {exact && <span className={classes.notHeard}>{confidenceWords(confidence, answers)}</span>}
        </>
      )}
    </span>
  );
}
