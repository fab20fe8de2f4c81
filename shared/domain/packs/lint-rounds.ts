import type { PackFault, PackPath } from '@shared/domain/packs/pack-fault';
import { eligibleQuestions } from '@shared/domain/questions/eligible-questions';
import type { Pack, Question, QuestionKind, Round } from '@shared/model/pack';

const file = 'stages.json';
/** These are put in the same words each time, as an interviewer would: one of them is enough. */
const sameEachTime: readonly QuestionKind[] = ['your_questions', 'logistics'];

/** Finds rounds that cannot report on their qualities, sections that soon repeat themselves, and shares never used. */
export function lintRounds(pack: Pack): PackFault[] {
  return pack.stages.flatMap((stage, stageIndex) =>
    stage.rounds.flatMap((round, roundIndex) => {
      const path = ['stages', stageIndex, 'rounds', roundIndex];
      const questions = round.sections.map((section) => eligibleQuestions(pack, { stage, round, section }));
      return [
        ...lintQualitiesOfRound(round, questions.flat(), path),
        ...lintReserves(round, questions, path),
        ...lintShares(round, path),
      ];
    }),
  );
}

function lintQualitiesOfRound(round: Round, questions: readonly Question[], path: PackPath): PackFault[] {
  return round.qualityIds.flatMap((id, index) =>
    questions.some(({ qualityIds }) => qualityIds.includes(id))
      ? []
      : [
          {
            file,
            path: [...path, 'qualityIds', index],
            reason: `no section of this round has a question for “${id}”`,
            suggestion: 'Write questions for it, give a section their kind, or take it from this round.',
          },
        ],
  );
}

function lintReserves(round: Round, questions: readonly Question[][], path: PackPath): PackFault[] {
  return round.sections.flatMap((section, index) => {
    if (section.kinds.every((kind) => sameEachTime.includes(kind))) return [];
    const most = Math.max(
      0,
      ...round.lengthsMin.map((lengthMin) => section.byLengthMin[String(lengthMin)]?.questions ?? 0),
    );
    const have = questions[index]?.length ?? 0;
    const wanted = Math.ceil(most * 1.5);
    if (have < most || have >= wanted) return [];
    return [
      {
        file,
        path: [...path, 'sections', index],
        reason: `asks up to ${most} of only ${have} questions, so that a second run repeats nearly all of them`,
        suggestion: `Have at least ${wanted} questions that fit here.`,
      },
    ];
  });
}

function lintShares({ lengthsMin, sections }: Round, path: PackPath): PackFault[] {
  return sections.flatMap(({ byLengthMin }, index) =>
    Object.keys(byLengthMin).flatMap((length) =>
      lengthsMin.includes(Number(length))
        ? []
        : [
            {
              file,
              path: [...path, 'sections', index, 'byLengthMin', length],
              reason: `no run of this round lasts ${length} minutes`,
              suggestion: `Take it out, or add ${length} to lengthsMin.`,
            },
          ],
    ),
  );
}
