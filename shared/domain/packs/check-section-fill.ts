import type { PackFault, PackPath } from '@shared/domain/packs/pack-fault';
import { eligibleQuestions } from '@shared/domain/questions/eligible-questions';
import type { Pack, Question, Round, Stage } from '@shared/model/pack';

interface Claim {
  want: number;
  questions: readonly Question[];
}

/** Finds sections that ask for more questions than the pack has for them, in each length of each round. */
export function checkSectionFill(pack: Pack): PackFault[] {
  return pack.stages.flatMap((stage, stageIndex) =>
    stage.rounds.flatMap((round, roundIndex) => {
      const path = ['stages', stageIndex, 'rounds', roundIndex, 'sections'];
      const questions = round.sections.map((section) => eligibleQuestions(pack, { stage, round, section }));
      return round.lengthsMin.flatMap((lengthMin) => checkRun({ stage, round, questions, lengthMin, path }));
    }),
  );
}

interface Run {
  stage: Stage;
  round: Round;
  /** What each section could ask. */
  questions: readonly Question[][];
  lengthMin: number;
  path: PackPath;
}

/** A question is asked once in a run, so what an earlier section may take is counted against the later ones. */
function checkRun({ round, questions, lengthMin, path }: Run): PackFault[] {
  const earlier: Claim[] = [];
  return round.sections.flatMap((section, index) => {
    const want = section.byLengthMin[String(lengthMin)]?.questions ?? 0;
    const own = questions[index] ?? [];
    const left = own.length - takenBy(earlier, own);
    earlier.push({ want, questions: own });
    if (want <= left) return [];
    const place = {
      file: 'stages.json',
      path: [...path, index, 'byLengthMin', String(lengthMin), 'questions'],
    };
    const kinds = section.kinds.join(', ');
    if (want > own.length) {
      const add = 'add questions of these kinds for this stage and its qualities.';
      return [
        {
          ...place,
          reason: `asks for ${want}, and the pack has ${own.length} that fit here (${kinds})`,
          suggestion: own.length === 0 ? `A${add.slice(1)}` : `Ask for ${own.length} at most, or ${add}`,
        },
      ];
    }
    return [
      {
        ...place,
        reason: `asks for ${want}, and the sections before it may leave only ${Math.max(0, left)} of ${own.length}`,
        suggestion: 'Add questions that fit here, or ask for fewer.',
      },
    ];
  });
}

function takenBy(earlier: readonly Claim[], own: readonly Question[]): number {
  return earlier.reduce((sum, { want, questions }) => {
    const shared = questions.filter((question) => own.includes(question)).length;
    return sum + Math.min(want, shared);
  }, 0);
}
