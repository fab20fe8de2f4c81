import { chooseQuestions } from '@shared/domain/questions/choose-questions';
import { seededRandom, shuffle } from '@shared/domain/questions/seeded-random';
import type { InterviewPlan, PlannedQuestion } from '@shared/model/interview';
import type { Pack, Question, Section, Stage } from '@shared/model/pack';

export interface PlanRequest {
  pack: Pack;
  stageId: string;
  lengthMin: number;
  seed: number;
  /** Ids of questions asked in earlier sessions, the latest first. */
  recentQuestionIds: readonly string[];
}

/** Chooses what one run will ask. The same request gives the same plan; an unknown stage or length gives null. */
export function planInterview(request: PlanRequest): InterviewPlan | null {
  const stage = request.pack.stages.find((candidate) => candidate.id === request.stageId);
  if (!stage || !stage.lengthsMin.includes(request.lengthMin)) return null;
  const random = seededRandom(request.seed);
  const questions = stage.sections.flatMap((section) => planSection(section, stage, request, random));
  if (questions.length === 0) return null;
  const { script } = stage;
  const acknowledgements = shuffle(script.acknowledgements, random);
  return {
    lengthMin: request.lengthMin,
    seed: request.seed,
    greeting: pick(script.greeting, random),
    closing: pick(script.closing, random),
    acknowledgements: questions.map((_, index) =>
      index === 0 ? '' : (acknowledgements[(index - 1) % acknowledgements.length] as string),
    ),
    repeatLine: pick(script.repeat, random),
    questions,
  };
}

function planSection(
  section: Section,
  stage: Stage,
  request: PlanRequest,
  random: () => number,
): PlannedQuestion[] {
  return chooseQuestions({
    section,
    count: section.questionsByLengthMin[String(request.lengthMin)] ?? 0,
    candidates: request.pack.questions.filter(
      (question) => question.stageIds.includes(stage.id) && section.kinds.includes(question.kind),
    ),
    recentQuestionIds: request.recentQuestionIds,
    random,
  }).map((question) => planQuestion(question, section));
}

function planQuestion(question: Question, section: Section): PlannedQuestion {
  const { id, kind, title, text, qualityIds, targetSec } = question;
  return { questionId: id, sectionId: section.id, kind, title, text, qualityIds, targetSec };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
