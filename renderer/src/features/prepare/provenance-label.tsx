import classes from '@renderer/features/prepare/provenance-label.module.css';
import { provenanceWords } from '@renderer/features/prepare/provenance-words';
import type { Provenance } from '@shared/model/pack';

/** Says beside a fact who says so, and when. */
export function ProvenanceLabel({ provenance }: { provenance: Provenance }) {
  return (
    <small className={classes.label} data-confidence={provenance.confidence}>
      {provenanceWords(provenance)}
    </small>
  );
}
