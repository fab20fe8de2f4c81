import { countWords } from '@renderer/wording/count-words';
import type { Agreement } from '@shared/model/outside-rating';

type Kappa = NonNullable<Agreement['kappa']>;

/** Where the words change, from the top (after Landis and Koch 1977). */
const steps: readonly { from: number; words: string }[] = [
  { from: 0.8, words: 'almost complete agreement' },
  { from: 0.6, words: 'close agreement' },
  { from: 0.4, words: 'middling agreement' },
  { from: 0.2, words: 'little agreement' },
  { from: 0, words: 'hardly more agreement than chance' },
];

/** What a kappa means, in a few words. */
export function kappaWords(value: number): string {
  return steps.find(({ from }) => value >= from)?.words ?? 'less agreement than chance';
}

/** The kappa with its range, what it means, and how far its range reaches. */
export function kappaSentence({ value, low, high }: Kappa): string {
  const range = `Kappa ${figure(value)}, between ${figure(low)} and ${figure(high)}: ${kappaWords(value)}`;
  const isWide = kappaWords(low) !== kappaWords(value) && high - low > 0.4;
  return isWide ? `${range} so far. The range is wide; more rated answers narrow it.` : `${range}.`;
}

function figure(kappa: number): string {
  return kappa.toFixed(2).replace('-', '−');
}

/**
 * How often two raters are at most one level apart: "At most one level apart on 83 % of 12 answers." Where several
 * people may have rated one answer, what is counted are ratings.
 */
export function withinSentence(
  { withinOne, answers }: Agreement,
  counted: 'answer' | 'rating',
): string | null {
  if (withinOne === null) return null;
  return `At most one level apart on ${Math.round(withinOne * 100)} % of ${countWords(answers, counted)}.`;
}

/** Which of two raters is kinder, as "0.6 of a level kinder than the rubric". Close to each other, it says that. */
export function kinderWords(difference: number): string {
  const size = Math.abs(difference);
  if (size < 0.25) return 'about as the rubric does';
  return `${size.toFixed(1)} of a level ${difference > 0 ? 'kinder' : 'harder'} than the rubric does`;
}
