import { checkDebrief } from '@shared/domain/packs/check-debrief';
import { checkDoubledIds } from '@shared/domain/packs/check-doubled-ids';
import { checkListening } from '@shared/domain/packs/check-listening';
import { checkQuestions } from '@shared/domain/packs/check-questions';
import { checkReferences } from '@shared/domain/packs/check-references';
import { checkSectionFill } from '@shared/domain/packs/check-section-fill';
import { checkStages } from '@shared/domain/packs/check-stages';
import type { PackFault } from '@shared/domain/packs/pack-fault';
import type { PlacedPack } from '@shared/domain/packs/placed-pack';

export interface CheckOptions {
  /** Probes of the program's own listening, which a pack without any relies on; null where they are not at hand. */
  probeIds: readonly string[] | null;
  /** Files that are there and could not be used: nothing is said of what they would hold. */
  brokenFiles: ReadonlySet<string>;
}

/** Finds what the schemas cannot see: ids used twice, references into nowhere, clocks and counts that do not fit. */
export function checkPack(placed: PlacedPack, { probeIds, brokenFiles }: CheckOptions): PackFault[] {
  const { pack } = placed;
  const ownProbes = pack.listening?.probes.map(({ id }) => id);
  const known = brokenFiles.has('listening.json') ? null : (ownProbes ?? probeIds);
  const references = checkReferences(placed, known);
  return [
    ...checkDoubledIds(placed),
    ...references,
    ...checkStages(pack.stages),
    // A question with a wrong id fits nowhere: to say that sections lack it would only repeat that.
    ...(references.length === 0 ? checkSectionFill(pack) : []),
    ...checkQuestions(placed),
    ...checkListening(pack.listening),
    ...checkDebrief(pack, brokenFiles.has('debrief.json')),
  ];
}
