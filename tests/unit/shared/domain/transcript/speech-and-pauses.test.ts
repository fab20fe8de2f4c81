import { describe, expect, it } from 'vitest';
import { findPauses } from '@shared/domain/transcript/find-pauses';
import { findSpeechSpans } from '@shared/domain/transcript/speech-spans';

const FRAME_SEC = 0.1;

describe('stretches of speech', () => {
  it('begin above one half and go on above 0.35', () => {
    const spans = findSpeechSpans([0.4, 0.6, 0.4, 0.36, 0.3, 0.4, 0], FRAME_SEC);
    expect(spans).toHaveLength(1);
    expect(spans[0]?.startSec).toBeCloseTo(0.1);
    expect(spans[0]?.endSec).toBeCloseTo(0.4);
  });

  it('bridge the closures inside words', () => {
    expect(findSpeechSpans([1, 1, 0, 1, 1], FRAME_SEC)).toHaveLength(1);
    expect(findSpeechSpans([1, 1, 0, 0, 0, 1, 1], FRAME_SEC)).toHaveLength(2);
  });

  it('leave single clicks out', () => {
    expect(findSpeechSpans([0, 1, 0, 0, 0, 0], 0.03)).toEqual([]);
  });

  it('are none in silence', () => {
    expect(findSpeechSpans([], FRAME_SEC)).toEqual([]);
    expect(findSpeechSpans([0, 0.1], FRAME_SEC)).toEqual([]);
  });
});

describe('pauses', () => {
  const speech = [
    { startSec: 1, endSec: 2 },
    { startSec: 2.4, endSec: 3 },
    { startSec: 5, endSec: 6 },
  ];

  it('lie between stretches of speech and last a while', () => {
    expect(findPauses(speech, 1)).toEqual([{ startSec: 3, endSec: 5 }]);
    expect(findPauses(speech, 0.3)).toHaveLength(2);
  });

  it('do not count before the first and after the last word', () => {
    expect(findPauses([{ startSec: 9, endSec: 10 }], 0.3)).toEqual([]);
    expect(findPauses([], 0.3)).toEqual([]);
  });
});
