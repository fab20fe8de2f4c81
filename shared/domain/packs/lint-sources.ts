import type { PackFault, PackPath } from '@shared/domain/packs/pack-fault';
import { placeInQuestion, type PlacedPack } from '@shared/domain/packs/placed-pack';
import type { Provenance } from '@shared/model/pack';

const placeholder = /^(?:[-–—?.x…]+|n\/?a|none|no source|unknown|to ?do|tb[da]|source|fixme)$/i;

interface Sourced {
  file: string;
  path: PackPath;
  provenance: Provenance;
}

/** Finds facts whose source is only a placeholder. */
export function lintSources(placed: PlacedPack): PackFault[] {
  return sourcedPlaces(placed).flatMap(({ file, path, provenance }) =>
    placeholder.test(provenance.source)
      ? [
          {
            file,
            path: [...path, 'provenance', 'source'],
            reason: `“${provenance.source}” is no source`,
            suggestion:
              'Name the page, the book or the people it comes from, or say that it is your own wording.',
          },
        ]
      : [],
  );
}

function inList(file: string, path: PackPath, items: readonly { provenance: Provenance }[] = []): Sourced[] {
  return items.map(({ provenance }, index) => ({ file, path: [...path, index], provenance }));
}

function sourcedPlaces(placed: PlacedPack): Sourced[] {
  const { pack } = placed;
  return [
    ...inList('stages.json', ['stages'], pack.stages),
    ...inList('qualities.json', ['principles'], pack.principles),
    ...pack.questions.map(({ provenance }, index) => ({ ...placeInQuestion(placed, index), provenance })),
    ...inList('your-questions.json', ['candidateQuestions'], pack.candidateQuestions),
    ...inList('guide.json', ['facts'], pack.guide?.facts),
    ...inList('guide.json', ['faqs'], pack.guide?.faqs),
    ...inList('offer.json', ['notes'], pack.offer?.notes),
    ...(pack.offer ? [{ file: 'offer.json', path: [], provenance: pack.offer.provenance }] : []),
    ...(pack.debrief ? [{ file: 'debrief.json', path: [], provenance: pack.debrief.provenance }] : []),
  ];
}
