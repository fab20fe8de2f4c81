import { describe, expect, it } from 'vitest';
import { findFillers } from '@shared/domain/delivery/find-fillers';
import type { Word } from '@shared/model/transcript';
import { shippedNorms } from '@tests/support/shipped-norms';

/** One word every half second without a gap; `/` stands for half a second of silence. */
function spoken(text: string): Word[] {
  const words: Word[] = [];
  let atSec = 0;
  for (const part of text.split(' ')) {
    if (part !== '/') words.push({ text: part, startSec: atSec, endSec: atSec + 0.5, confidence: 0.9 });
    atSec += 0.5;
  }
  return words;
}

const heard = (text: string): string[] =>
  findFillers(spoken(text), shippedNorms.fillers).map((filler) => filler.text);

describe('fillers', () => {
  it('are sounds wherever they stand', () => {
    expect(heard('I um pulled the Uh, log and erm fixed it')).toEqual(['um', 'uh', 'erm']);
  });

  it('are phrases only where they stand beside the sentence', () => {
    expect(heard('It was, you know, broken')).toEqual(['you know']);
    expect(heard('It was you know broken')).toEqual(['you know']);
    expect(heard('It was / like / broken')).toEqual(['like']);
    expect(heard('So, we fixed it, right?')).toEqual(['so', 'right']);
  });

  it('are not the same words doing their work', () => {
    expect(heard('Do you know what it costs')).toEqual([]);
    expect(heard('I like the log and it looks like a loop')).toEqual([]);
    expect(heard('It was slow so I fixed it right away')).toEqual([]);
    expect(heard('You know that the log was right')).toEqual([]);
  });

  it('come with the time at which they were heard', () => {
    expect(findFillers(spoken('I pulled um the log'), shippedNorms.fillers)).toEqual([
      { text: 'um', startSec: 1 },
    ]);
  });
});
