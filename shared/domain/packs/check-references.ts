import { closestWord } from '@shared/domain/packs/closest-word';
import { listWords } from '@shared/domain/packs/list-words';
import type { PackFault } from '@shared/domain/packs/pack-fault';
import { placeInQuestion, type PlacedPack } from '@shared/domain/packs/placed-pack';
import type { Pack } from '@shared/model/pack';

type Place = Pick<PackFault, 'file' | 'path'>;
type Resolve = (ids: readonly string[], place: (index: number) => Place) => PackFault[];

/** Finds ids that lead nowhere. `probeIds` are the probes that questions may stand for; null where nobody knows them. */
export function checkReferences(placed: PlacedPack, probeIds: readonly string[] | null): PackFault[] {
  const { pack } = placed;
  const quality = resolver('quality', 'qualities.json', idsOf(pack.qualities));
  return [
    ...checkPrinciples(pack, quality),
    ...checkRounds(pack, quality),
    ...checkQuestions(placed, quality, probeIds),
    ...checkAnswers(pack),
    ...checkProbesAndFloors(pack, quality),
  ];
}

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** Makes a check that every id of a list is one of the known ones. */
function resolver(what: string, file: string, known: readonly string[]): Resolve {
  const set = new Set(known);
  return (ids, place) =>
    ids.flatMap((id, index) => {
      if (set.has(id)) return [];
      const meant = closestWord(id, known);
      const choice = known.length === 0 ? `Add it to ${file}.` : `Use one of: ${listWords(known)}.`;
      return [
        {
          ...place(index),
          reason: `no ${what} in ${file} has the id “${id}”`,
          suggestion: meant === null ? choice : `Did you mean “${meant}”?`,
        },
      ];
    });
}

function checkPrinciples(pack: Pack, quality: Resolve): PackFault[] {
  return pack.principles.flatMap(({ qualityIds }, index) =>
    quality(qualityIds, (at) => ({ file: 'qualities.json', path: ['principles', index, 'qualityIds', at] })),
  );
}

function checkRounds(pack: Pack, quality: Resolve): PackFault[] {
  const interviewer = resolver('interviewer', 'pack.json', idsOf(pack.interviewers));
  const file = 'stages.json';
  return pack.stages.flatMap((stage, stageIndex) =>
    stage.rounds.flatMap((round, roundIndex) => {
      const path = ['stages', stageIndex, 'rounds', roundIndex];
      return [
        ...interviewer([round.interviewerId], () => ({ file, path: [...path, 'interviewerId'] })),
        ...quality(round.qualityIds, (at) => ({ file, path: [...path, 'qualityIds', at] })),
        ...round.sections.flatMap((section, index) =>
          quality(section.qualityIds, (at) => ({
            file,
            path: [...path, 'sections', index, 'qualityIds', at],
          })),
        ),
      ];
    }),
  );
}

function checkQuestions(
  placed: PlacedPack,
  quality: Resolve,
  probeIds: readonly string[] | null,
): PackFault[] {
  const { pack } = placed;
  const principle = resolver('principle', 'qualities.json', idsOf(pack.principles));
  const stage = resolver('stage', 'stages.json', idsOf(pack.stages));
  const probe = probeIds === null ? null : resolver('probe', 'listening.json', probeIds);
  return pack.questions.flatMap((question, index) => [
    ...quality(question.qualityIds, (at) => placeInQuestion(placed, index, 'qualityIds', at)),
    ...principle(question.principleIds, (at) => placeInQuestion(placed, index, 'principleIds', at)),
    ...stage(question.stageIds, (at) => placeInQuestion(placed, index, 'stageIds', at)),
    ...question.followUps.flatMap(({ standsFor }, at) =>
      standsFor === undefined || probe === null
        ? []
        : probe([standsFor], () => placeInQuestion(placed, index, 'followUps', at, 'standsFor')),
    ),
  ]);
}

function checkAnswers(pack: Pack): PackFault[] {
  const interviewer = resolver('interviewer', 'pack.json', idsOf(pack.interviewers));
  return pack.candidateQuestions.flatMap(({ answerBy }, index) => {
    const ids = Object.keys(answerBy);
    return interviewer(ids, (at) => ({
      file: 'your-questions.json',
      path: ['candidateQuestions', index, 'answerBy', ids[at] ?? ''],
    }));
  });
}

function checkProbesAndFloors(pack: Pack, quality: Resolve): PackFault[] {
  return [
    ...(pack.listening?.probes ?? []).flatMap(({ qualityIds }, index) =>
      quality(qualityIds, (at) => ({ file: 'listening.json', path: ['probes', index, 'qualityIds', at] })),
    ),
    ...(pack.debrief?.floors ?? []).flatMap(({ qualityIds }, index) =>
      quality(qualityIds, (at) => ({ file: 'debrief.json', path: ['floors', index, 'qualityIds', at] })),
    ),
  ];
}
