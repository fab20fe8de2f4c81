import { describe, expect, it } from 'vitest';
import { captionCues, webVtt } from '@renderer/features/review/transcript/caption-cues';
import type { Word } from '@shared/model/transcript';

function said(text: string, startSec: number): Word {
  return { text, startSec, endSec: startSec + 0.3, confidence: 1 };
}

describe('captions', () => {
  it('keep words together that are said in one go', () => {
    expect(captionCues([said('so', 0), said('I', 0.4), said('moved', 0.8)])).toEqual([
      { startSec: 0, endSec: 1.1, text: 'so I moved' },
    ]);
  });

  it('end at a full stop and at a pause', () => {
    const cues = captionCues([said('done.', 0), said('then', 0.4), said('later', 2)]);
    expect(cues.map((cue) => cue.text)).toEqual(['done.', 'then', 'later']);
  });

  it('never grow beyond two lines or six seconds', () => {
    const words = Array.from({ length: 200 }, (_, at) => said('wording', at * 0.35));
    for (const cue of captionCues(words)) {
      expect(cue.text.length).toBeLessThanOrEqual(92);
      expect(cue.endSec - cue.startSec).toBeLessThanOrEqual(6);
    }
  });
});

describe('the caption file', () => {
  it('gives each cue its times and keeps signs from being taken for markup', () => {
    const cues = [{ startSec: 3661.5, endSec: 3662.0004, text: 'a < b & c' }];
    expect(webVtt(cues)).toBe('WEBVTT\n\n01:01:01.500 --> 01:01:02.000\na &lt; b &amp; c\n');
  });
});
