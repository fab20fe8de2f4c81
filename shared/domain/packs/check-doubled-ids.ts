import type { PackFault, PackPath } from '@shared/domain/packs/pack-fault';
import { placeInQuestion, type PlacedPack } from '@shared/domain/packs/placed-pack';

interface WithId {
  id: string;
}

/** Finds ids that stand twice in one list; questions are one list, whatever their files. */
export function checkDoubledIds(placed: PlacedPack): PackFault[] {
  const { pack } = placed;
  const lists: [file: string, path: PackPath, items: readonly WithId[]][] = [
    ['pack.json', ['interviewers'], pack.interviewers],
    ['qualities.json', ['qualities'], pack.qualities],
    ['qualities.json', ['principles'], pack.principles],
    ['stages.json', ['stages'], pack.stages],
    ['your-questions.json', ['candidateQuestions'], pack.candidateQuestions],
    ['listening.json', ['probes'], pack.listening?.probes ?? []],
    ['guide.json', ['chapters'], pack.guide?.chapters ?? []],
    ['guide.json', ['facts'], pack.guide?.facts ?? []],
    ['guide.json', ['checklist'], pack.guide?.checklist ?? []],
    ['guide.json', ['mistakes'], pack.guide?.mistakes ?? []],
    ['guide.json', ['faqs'], pack.guide?.faqs ?? []],
    ['rubric.json', ['items'], pack.rubric?.items ?? []],
    ['rubric.json', ['ladders'], pack.rubric?.ladders ?? []],
  ];
  for (const [stageIndex, stage] of pack.stages.entries()) {
    const rounds = ['stages', stageIndex, 'rounds'];
    lists.push(['stages.json', rounds, stage.rounds]);
    for (const [roundIndex, round] of stage.rounds.entries()) {
      lists.push(['stages.json', [...rounds, roundIndex, 'sections'], round.sections]);
    }
  }
  return [
    ...lists.flatMap(([file, path, items]) =>
      doubles(items, (index) => ({ file, path: [...path, index, 'id'] })),
    ),
    ...doubles(pack.questions, (index) => placeInQuestion(placed, index, 'id')),
  ];
}

function doubles(
  items: readonly WithId[],
  place: (index: number) => Pick<PackFault, 'file' | 'path'>,
): PackFault[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    const earlier = place(first);
    const where = earlier.file === place(index).file ? '' : `, first in ${earlier.file}`;
    return [
      {
        ...place(index),
        reason: `the id “${id}” stands twice${where}`,
        suggestion: 'Give one of the two another id.',
      },
    ];
  });
}
