import { resolve } from 'node:path';
import { loadPacks } from '@electron/main/packs/load-packs';
import { loadDeliveryNorms, loadRubric } from '@electron/main/rubrics/load-rubric';
import { scoreRow, type ScoringSetUp } from '@electron/cli/scoring/score-row';
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
  packId = 'amazon-backend-developer',
): Promise<ScoringSetUp> {
  const rubric = loadRubric(resolve(resources, 'rubrics'));
  const norms = loadDeliveryNorms(resolve(resources, 'rubrics'));
  const { packs } = await loadPacks(resolve(resources, 'packs'));
  const pack = packs.find(({ id }) => id === packId);
  if (!rubric.ok) throw new Error(rubric.error.message);
  if (!norms.ok) throw new Error(norms.error.message);
  if (!pack) throw new Error(`There is no pack ${packId}.`);
  return { pack, rubric: rubric.value, norms: norms.value };
}

/** Scores answers as a stranger would: the question is known by its words alone. */
export function judgeSet(answers: readonly SpokenAnswer[], setUp: ScoringSetUp): JudgedAnswer[] {
  return answers.map((answer) => ({
    answer,
    row: scoreRow({ id: answer.id, question: answer.question, text: answer.text }, setUp),
  }));
}
