import type { ReactNode } from 'react';
import { EvidenceList } from '@renderer/features/review/scores/evidence-list';
import { groupEvidence } from '@renderer/features/review/scores/shown-evidence';
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
  children?: ReactNode;
}

/** Why a level: the reason, what holds it down, the words that show it, and what would lift it. */
export function ScoreBody({ judged, lead = '', gates = [], evidence, clock, children }: ScoreBodyProps) {
  const step = nextStep(judged);
  // A gate that decides the level is its reason as well; it is said once, with its cap.
  const reason = gates.some((gate) => gate.reason === judged.reason) ? '' : judged.reason;
  return (
    <>
      {lead + reason !== '' && (
        <p className={classes.reason}>
          {lead !== '' && <strong>{lead} </strong>}
          {reason}
        </p>
      )}
      {gates.map((gate) => (
        <p key={gate.id} className={classes.gate}>
          <strong>Not above {gate.cap}:</strong> {gate.reason}
        </p>
      ))}
      <EvidenceList evidence={groupEvidence(evidence)} clock={clock} />
      {step && (
        <div className={classes.advice}>
          {step.advice.map((advice, index) => (
            <p key={advice}>
              {index === 0 && (
                <strong>
                  {step.safe ? 'To make the' : 'To reach'} {step.toLevel}
                  {step.safe && ' safe'}:{' '}
                </strong>
              )}
              {advice}
            </p>
          ))}
        </div>
      )}
      {children}
    </>
  );
}
