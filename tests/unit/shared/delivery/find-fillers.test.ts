import { describe, expect, it } from 'vitest';
import { findFillers, mergeFillers } from '@shared/domain/delivery/find-fillers';
import { shippedNorms } from '@tests/support/shipped-norms';
import { spokenWords } from '@tests/support/timed-speech';

const found = (text: string) => findFillers(spokenWords(text), shippedNorms.fillers);
const heard = (text: string): string[] => found(text).map((filler) => filler.text);

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

  it('come with the time at which they were heard and how sure the recogniser was', () => {
    expect(mergeFillers(found('I pulled um the log'), [])).toEqual([
      { text: 'um', startSec: 1, heardAs: 'word', confidence: 0.9 },
    ]);
  });
});

describe('drawn-out sounds', () => {
  it('count once where the recogniser heard them too, though its times drift', () => {
    const sounds = [{ startSec: 1.6, endSec: 1.9, confidence: 0.8 }];
    expect(mergeFillers(found('I pulled um the log'), sounds)).toHaveLength(1);
  });

  it('count where the recogniser left them out', () => {
    const sounds = [{ startSec: 0.2, endSec: 0.5, confidence: 0.6 }];
    expect(mergeFillers(found('I pulled the log um'), sounds)).toEqual([
      { text: 'drawn-out sound', startSec: 0.2, heardAs: 'sound', confidence: 0.6 },
      { text: 'um', startSec: 2, heardAs: 'word', confidence: 0.9 },
    ]);
  });
});
