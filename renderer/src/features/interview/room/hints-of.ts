import type { Session } from '@shared/model/session';

/** The hints to the present question; none in Real mode. */
export function hintsOf({ mode, interview, plan }: Session): readonly string[] {
  const { at } = interview;
  if (mode !== 'practice' || !('questionIndex' in at)) return [];
  return plan.questions[at.questionIndex]?.hints ?? [];
}
