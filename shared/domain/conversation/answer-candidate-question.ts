import type { CandidateQuestion } from '@shared/model/pack-candidate-questions';
import { plainWords } from './plain-words';
import { wordStem } from './word-stem';

/** What the pack can answer, who is asked, and what was answered already. */
export interface CandidateQuestions {
  candidateQuestions: readonly CandidateQuestion[];
  interviewerId: string;
  answeredIds: readonly string[];
}

const stemsOf = (text: string): string[] => plainWords(text).map(wordStem);

/** Longer keywords say more; words such as "how" and "do" add to a phrase and are next to nothing alone. */
function weightOf(keyword: readonly string[]): number {
  return keyword.reduce((sum, word) => sum + (word.length > 3 ? word.length : 1), 0);
}

/** Keywords that stand inside a longer one that was found as well add nothing. */
function matchWeight(keywords: readonly string[], asked: string): number {
  const found = keywords
    .map(stemsOf)
    .filter((keyword) => keyword.length > 0 && asked.includes(` ${keyword.join(' ')} `))
    .toSorted((a, b) => b.length - a.length);
  const counted: string[] = [];
  let weight = 0;
  for (const keyword of found) {
    const phrase = ` ${keyword.join(' ')} `;
    if (counted.some((longer) => longer.includes(phrase))) continue;
    counted.push(phrase);
    weight += weightOf(keyword);
  }
  return weight;
}

/**
 * Finds the entry of a pack that answers what a candidate asks: by its keywords, more and longer ones win. Among equals one
 * with an answer of this interviewer's own. What was answered already is not answered again. `answer` is what this
 * interviewer says. Null where nothing fits.
 */
export function answerCandidateQuestion(
  text: string,
  { candidateQuestions, interviewerId, answeredIds }: CandidateQuestions,
): CandidateQuestion | null {
  const asked = ` ${stemsOf(text).join(' ')} `;
  let best: { entry: CandidateQuestion; weight: number } | null = null;
  for (const entry of candidateQuestions) {
    if (answeredIds.includes(entry.id)) continue;
    const weight = matchWeight(entry.keywords, asked);
    if (weight === 0) continue;
    const isOwn = Object.hasOwn(entry.answerBy, interviewerId);
    const bestIsOwn = best !== null && Object.hasOwn(best.entry.answerBy, interviewerId);
    if (best === null || weight > best.weight || (weight === best.weight && isOwn && !bestIsOwn)) {
      best = { entry, weight };
    }
  }
  if (best === null) return null;
  const { entry } = best;
  return { ...entry, answer: entry.answerBy[interviewerId] ?? entry.answer };
}
