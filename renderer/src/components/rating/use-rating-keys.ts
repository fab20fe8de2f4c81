import { useKey } from '@renderer/components/keys/use-key';

/** The keys 1 to 5 give a rating while the component is on show. */
export function useRatingKeys(rate: (rating: number) => void): void {
  useKey('1', 'Rate the answer: 1 is poor', () => rate(1));
  useKey('2', 'Rate it weak', () => rate(2));
  useKey('3', 'Rate it sound', () => rate(3));
  useKey('4', 'Rate it strong', () => rate(4));
  useKey('5', 'Rate it outstanding', () => rate(5));
}
