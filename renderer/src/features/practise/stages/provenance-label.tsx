import { Pill } from '@renderer/components/pill';
import type { Provenance } from '@shared/model/pack';

const words: Record<Provenance['confidence'], string> = {
  'company says': 'The company says',
  'candidates report': 'Candidates report',
  'our wording': 'Our wording',
};

/** How far to trust what is said of a stage. */
export function ProvenanceLabel({ provenance }: { provenance: Provenance }) {
  return <Pill>{words[provenance.confidence]}</Pill>;
}
