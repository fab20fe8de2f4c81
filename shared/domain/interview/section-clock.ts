import type { InterviewPlan, PlannedSection } from '@shared/model/interview';

/** When each section of a plan ends on the interview's clock, in milliseconds. */
export function sectionEnds(
  plan: Pick<InterviewPlan, 'sections'>,
): { section: PlannedSection; endMs: number }[] {
  let endMs = 0;
  return plan.sections.map((section) => {
    endMs += section.minutes * 60_000;
    return { section, endMs };
  });
}

/** Length of the whole run in milliseconds; null for a run without a clock. */
export function planLengthMs(plan: Pick<InterviewPlan, 'sections'>): number | null {
  return sectionEnds(plan).at(-1)?.endMs ?? null;
}

/** After the end of its time a round is given this much for the last sentence; then the interviewer cuts in. */
export function cutInMs(plan: Pick<InterviewPlan, 'sections'>): number | null {
  const lengthMs = planLengthMs(plan);
  return lengthMs === null ? null : lengthMs + Math.min(60_000, lengthMs * 0.05);
}
