import { countInWords } from '@shared/domain/debrief/count-in-words';

/**
 * How a rating stands to the program's level: "agrees", "one level kinder". Null is a rater, or the program, that found
 * nothing to judge.
 */
export function differenceWords(program: number | null, other: number | null): string {
  if (other === null) return program === null ? 'agrees' : 'found nothing to judge';
  if (program === null) return 'the program found nothing to judge';
  if (other === program) return 'agrees';
  const apart = countInWords(Math.abs(other - program), 'level');
  return `${apart} ${other > program ? 'kinder' : 'stricter'}`;
}
