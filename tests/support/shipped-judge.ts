import type { JudgeAnswer, Judgement } from '@electron/main/sessions/judge-answer';
import { judgeByRubric } from '@electron/main/sessions/judge-by-rubric';
import { shippedRubric } from '@tests/support/scored-answer';

const judge = judgeByRubric(shippedRubric, null);
const judgements = new Map<string, Judgement>();

/**
 * The judge of the program with the rubric that it ships. The same answer to the same question is judged once for all
 * tests, which tell the same few stories again and again; each gets a judgement of its own.
 */
export const shippedJudge: JudgeAnswer = (answer) => {
  const { pack, ...asked } = answer;
  const key = JSON.stringify([pack.qualities, asked]);
  const judgement = judgements.get(key) ?? judge(answer);
  judgements.set(key, judgement);
  return structuredClone(judgement);
};
