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
  const open = shuffle(choice.candidates, choice.random);
  const chosen: Question[] = [];
  while (chosen.length < choice.count && open.length > 0) {
    let best = 0;
    for (let index = 1; index < open.length; index += 1) {
      if (
        compare(open[index] as Question, open[best] as Question, [...choice.already, ...chosen], choice) < 0
      )
        best = index;
    }
    chosen.push(...open.splice(best, 1));
  }
  const kindOrder = (question: Question): number => choice.section.kinds.indexOf(question.kind);
  return chosen.toSorted((left, right) => kindOrder(left) - kindOrder(right));
}

function compare(left: Question, right: Question, chosen: readonly Question[], choice: Choice): number {
  return (
    staleness(left, choice.recentQuestionIds) - staleness(right, choice.recentQuestionIds) ||
    sameness(left, chosen) - sameness(right, chosen)
  );
}

/** 0 for a question that was never asked, up to the length of the history for the one asked last. */
function staleness(question: Question, recentQuestionIds: readonly string[]): number {
  const index = recentQuestionIds.indexOf(question.id);
  return index === -1 ? 0 : recentQuestionIds.length - index;
}

function sameness(question: Question, chosen: readonly Question[]): number {
  const sharesKind = chosen.filter((other) => other.kind === question.kind).length;
  const sharesQuality = chosen.filter((other) =>
    other.qualityIds.some((id) => question.qualityIds.includes(id)),
  ).length;
  return sharesKind * 10 + sharesQuality;
}
