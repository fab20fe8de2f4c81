import { EvidenceRow } from '@renderer/features/review/scores/evidence-row';
import { nextStep } from '@renderer/features/review/scores/said-and-seen';
import classes from '@renderer/features/review/scores/scores.module.css';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { Evidence, Gate, QualityScore } from '@shared/model/score';

interface ScoreBodyProps {
  judged: Pick<QualityScore, 'level' | 'reason' | 'missing'>;
  /** Said before the reason: how the user's own rating compares. */
  lead?: string;
  gates?: readonly Gate[];
  evidence: readonly Evidence[];
  clock: PlaybackClock | null;
}

/** Why a level: the reason, what holds it down, the words that show it, and what would lift it. */
export function ScoreBody({ judged, lead = '', gates = [], evidence, clock }: ScoreBodyProps) {
  const step = nextStep(judged);
  return (
    <>
      <p className={classes.reason}>
        {lead !== '' && <strong>{lead} </strong>}
        {judged.reason}
      </p>
      {gates.map((gate) => (
        <p key={gate.id} className={classes.gate}>
          <strong>Not above {gate.cap}:</strong> {gate.reason}
        </p>
      ))}
      {evidence.length > 0 ? (
        <ul className={classes.rows}>
          {evidence.map((one) => (
            <EvidenceRow key={`${one.item}-${one.start}`} evidence={one} clock={clock} />
          ))}
        </ul>
      ) : (
        <p className={classes.label}>No words of this answer speak for it.</p>
      )}
      {step && (
        <div className={classes.advice}>
          {step.advice.map((advice, index) => (
            <p key={advice}>
              {index === 0 && <strong>To reach {step.toLevel}: </strong>}
              {advice}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
