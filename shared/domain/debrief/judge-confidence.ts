import type { Confidence } from '@shared/model/debrief';
import type { DebriefRules } from '@shared/model/pack-debrief';

// Twice what is not thin any more is firm.
const firmFactor = 2;

/** How far a level can be trusted, from the answers and the words that it rests on. It never changes the level. */
export function judgeConfidence(
  { answers, words }: { answers: number; words: number },
  thin: DebriefRules['thin'],
): Confidence {
  if (answers === 0) return 'none';
  if (answers < thin.answers || words < thin.words) return 'thin';
  return answers >= firmFactor * thin.answers && words >= firmFactor * thin.words ? 'firm' : 'fair';
}

/** How far a decision can be trusted: it stands on the votes, and a thin half of them makes it thin. */
export function confidenceOfAll(parts: readonly Confidence[]): Confidence {
  const heard = parts.filter((part) => part !== 'none');
  const count = (confidence: Confidence): number => heard.filter((part) => part === confidence).length;
  if (heard.length === 0) return 'none';
  if (count('thin') * 2 >= heard.length) return 'thin';
  return count('thin') === 0 && count('firm') * 2 >= heard.length ? 'firm' : 'fair';
}
