import { lintKeywords } from '@shared/domain/packs/lint-keywords';
import { lintParts } from '@shared/domain/packs/lint-parts';
import { lintQualities } from '@shared/domain/packs/lint-qualities';
import { lintQuestions } from '@shared/domain/packs/lint-questions';
import { lintRounds } from '@shared/domain/packs/lint-rounds';
import { lintSources } from '@shared/domain/packs/lint-sources';
import type { PackFault } from '@shared/domain/packs/pack-fault';
import type { PlacedPack } from '@shared/domain/packs/placed-pack';

/** Finds what a whole pack could do better: gaps in its coverage, and parts that a candidate would miss. */
export function lintPack(placed: PlacedPack): PackFault[] {
  const { pack } = placed;
  return [
    ...lintQualities(pack),
    ...lintQuestions(placed),
    ...lintRounds(pack),
    ...lintKeywords(pack.candidateQuestions),
    ...lintSources(placed),
    ...lintParts(pack),
  ];
}
