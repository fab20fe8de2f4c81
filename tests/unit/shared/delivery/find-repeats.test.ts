import { describe, expect, it } from 'vitest';
import { findRepeats } from '@shared/domain/delivery/find-repeats';
import type { Delivery } from '@shared/model/delivery';
import { shippedNorms } from '@tests/support/shipped-norms';
import { spokenWords } from '@tests/support/timed-speech';

const { repeats, fillers } = shippedNorms;
const found = (text: string): Delivery['repeats'] => findRepeats(spokenWords(text), repeats, fillers.sounds);

describe('repeated phrases', () => {
  it('are four words in a row that come back three times, with each moment', () => {
    const [only, ...rest] = found(
      'at the end of it we won. At the end of May we lost, and at the end of all we slept',
    );
    expect(rest).toEqual([]);
    expect(only).toEqual({ text: 'at the end of', startsSec: [0, 3.5, 7.5] });
  });

  it('are not what comes back twice', () => {
    expect(found('at the end of it we won and at the end of May we lost')).toEqual([]);
  });

  it('are told as long as they are the same each time', () => {
    const text = 'we went back to the drawing board again';
    expect(found(`${text} one ${text} two ${text}`)).toEqual([{ text, startsSec: [0, 4.5, 9] }]);
  });

  it('are not stutters and restarts', () => {
    expect(found('I I I I I I I I I I I I I I went')).toEqual([]);
    expect(found('we went to we went to we went to we went to the log')).toEqual([]);
  });

  it('are found through an um and in any case', () => {
    expect(found('Back to the um start now. Back to the start then. BACK TO THE START.')).toMatchObject([
      { text: 'back to the start' },
    ]);
  });

  it('are not there in two words, or none', () => {
    expect(found('No. No.')).toEqual([]);
    expect(findRepeats([], repeats, fillers.sounds)).toEqual([]);
  });
});
