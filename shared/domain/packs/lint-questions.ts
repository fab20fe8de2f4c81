import type { PackFault } from '@shared/domain/packs/pack-fault';
import { placeInQuestion, type PlacedPack } from '@shared/domain/packs/placed-pack';
import { repeatedLevels } from '@shared/domain/packs/repeated-levels';
import { eligibleQuestions } from '@shared/domain/questions/eligible-questions';
import type { Pack, Question, QuestionKind } from '@shared/model/pack';

const ratedKinds: readonly QuestionKind[] = ['behavioural', 'deep_dive'];
/** Negotiations have a run of their own; technical tasks wait for the workbench. */
const askedElsewhere: readonly QuestionKind[] = ['negotiation', 'technical'];

/** Finds questions that cannot be rated, that nobody asks, and that stand twice. */
export function lintQuestions(placed: PlacedPack): PackFault[] {
  const { pack } = placed;
  const asked = questionsOfSections(pack);
  const anchored = new Set(
    pack.qualities.filter((quality) => repeatedLevels(quality).length === 0).map(({ id }) => id),
  );
  const texts = new Set<string>();
  return pack.questions.flatMap((question, index) => {
    const faults: PackFault[] = [];
    const isRated = ratedKinds.includes(question.kind);
    if (isRated && question.qualityIds.length === 0) {
      faults.push({
        ...placeInQuestion(placed, index, 'qualityIds'),
        reason: 'names no quality, so that its answer is rated on none',
        suggestion: 'Name the qualities that a good answer shows.',
      });
    } else if (isRated && !question.qualityIds.some((id) => anchored.has(id))) {
      faults.push({
        ...placeInQuestion(placed, index, 'qualityIds'),
        reason: 'none of its qualities has anchors that differ from each other',
        suggestion: 'Write five different anchors for one of its qualities.',
      });
    }
    if (!asked.has(question) && !askedElsewhere.includes(question.kind)) {
      faults.push({
        ...placeInQuestion(placed, index),
        reason: `no section asks this question (${question.kind})`,
        suggestion: 'Give a section its kind, or change its stageIds or qualityIds.',
      });
    }
    const plain = question.text.toLowerCase().replace(/\s+/g, ' ');
    if (texts.has(plain)) {
      faults.push({
        ...placeInQuestion(placed, index, 'text'),
        reason: 'another question has the same text',
        suggestion: 'Take one of the two out, or word it otherwise.',
      });
    }
    texts.add(plain);
    return faults;
  });
}

function questionsOfSections(pack: Pack): Set<Question> {
  return new Set(
    pack.stages.flatMap((stage) =>
      stage.rounds.flatMap((round) =>
        round.sections.flatMap((section) => eligibleQuestions(pack, { stage, round, section })),
      ),
    ),
  );
}
