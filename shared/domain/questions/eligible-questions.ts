import type { Pack, Question, Round, Section, Stage } from '@shared/model/pack';

/**
 * The questions of a pack that a section may ask. Behavioural ones must be about a quality that the section names, or
 * else one that the round's interviewer reports on; a question about no quality in particular always fits.
 */
export function eligibleQuestions(
  pack: Pick<Pack, 'questions'>,
  place: { stage: Pick<Stage, 'id'>; round: Pick<Round, 'qualityIds'>; section: Section },
): Question[] {
  const { stage, round, section } = place;
  return pack.questions.filter((question) => {
    if (!section.kinds.includes(question.kind)) return false;
    if (question.stageIds.length > 0 && !question.stageIds.includes(stage.id)) return false;
    const wanted = qualitiesWanted(question, section, round);
    if (wanted.length === 0 || question.qualityIds.length === 0) return true;
    return question.qualityIds.some((id) => wanted.includes(id));
  });
}

function qualitiesWanted(
  question: Question,
  section: Section,
  round: Pick<Round, 'qualityIds'>,
): readonly string[] {
  if (section.qualityIds.length > 0) return section.qualityIds;
  return question.kind === 'behavioural' ? round.qualityIds : [];
}
