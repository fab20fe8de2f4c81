import { scoreRow, type ScoringSetUp } from '@electron/cli/scoring/score-row';
import { setUpScoring } from '@electron/cli/scoring/set-up';
import type { OutputRow } from '@electron/cli/scoring/output-row';
import type { SpokenAnswer } from '@tests/support/judgement/spoken-answers';

/** An answer with what the command line prints for it. */
export interface JudgedAnswer {
  answer: SpokenAnswer;
  row: OutputRow;
}

/** What the command line scores with: the shipped rubric and the pack named. */
export async function shippedSetUp(
  resources: string,
  pack = 'amazon-backend-developer',
): Promise<ScoringSetUp> {
  const ready = await setUpScoring({ resources, pack });
  if (!ready.ok) throw new Error(ready.problem);
  return ready.value;
}

/** Scores answers as a stranger would: the question is known by its words alone. */
export function judgeSet(answers: readonly SpokenAnswer[], setUp: ScoringSetUp): JudgedAnswer[] {
  return answers.map((answer) => ({
    answer,
    row: scoreRow({ id: answer.id, question: answer.question, text: answer.text }, setUp),
  }));
}
