import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';

/** Judges nothing yet: an answer has no score and no delivery until there is a rubric to read it by. */
export const judgeByRubric: JudgeAnswer = () => ({ score: null, delivery: null });
