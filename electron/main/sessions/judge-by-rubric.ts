import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';
import { scoreAnswer } from '@shared/domain/scoring/score-answer';
import type { Rubric } from '@shared/model/rubric';

/** Judges answers by a rubric. Without one nothing is scored, and everything else goes on. */
export function judgeByRubric(rubric: Rubric | null): JudgeAnswer {
  return ({ pack, question, text, words, typed }) => {
    if (rubric === null) return { score: null, delivery: null };
    const timed = typed ? null : words;
    const score = scoreAnswer({ text, words: timed, question, qualities: pack.qualities, rubric });
    return { score, delivery: null };
  };
}
