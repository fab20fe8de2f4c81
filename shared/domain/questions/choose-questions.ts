import { shuffle } from '@shared/domain/questions/seeded-random';
import type { Question, Section } from '@shared/model/pack';

interface Choice {
  section: Section;
  count: number;
  candidates: readonly Question[];
  /** Ids of questions asked before, the latest first. */
  recentQuestionIds: readonly string[];
  random: () => number;
  /** Questions of this section that are chosen already. */
  already: readonly Question[];
}

/**
 * Draws the questions of one section. What was never asked comes first, then what was asked longest ago; among equals the
 * draw prefers a kind and a quality that this section does not have yet.
 */
export function chooseQuestions(choice: Choice): Question[] {
  const stale = stalenessOf(choice.recentQuestionIds);
  const open = shuffle(choice.candidates, choice.random);
  const chosen: Question[] = [];
  while (chosen.length < choice.count && open.length > 0) {
    const taken = [...choice.already, ...chosen];
    const cost = (question: Question): number =>
      (stale.get(question.id) ?? 0) * weightOfStaleness + sameness(question, taken);
    const costs = open.map(cost);
    // The first of the cheapest: the draw has put them in a random order.
    chosen.push(...open.splice(costs.indexOf(Math.min(...costs)), 1));
  }
  const kindOrder = (question: Question): number => choice.section.kinds.indexOf(question.kind);
  return chosen.toSorted((left, right) => kindOrder(left) - kindOrder(right));
}

/** More than any sameness can come to. */
const weightOfStaleness = 10_000;

/** Up to the length of the history for the question asked last; one that was never asked is not in it. */
function stalenessOf(recentQuestionIds: readonly string[]): ReadonlyMap<string, number> {
  const count = recentQuestionIds.length;
  // The latest place of a question counts, and it stands first.
  return new Map(recentQuestionIds.map((id, index) => [id, count - index] as const).toReversed());
}

function sameness(question: Question, chosen: readonly Question[]): number {
  let shared = 0;
  for (const other of chosen) {
    if (other.kind === question.kind) shared += 10;
    if (other.qualityIds.some((id) => question.qualityIds.includes(id))) shared += 1;
  }
  return shared;
}
