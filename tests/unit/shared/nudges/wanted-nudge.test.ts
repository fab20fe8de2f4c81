import { describe, expect, it } from 'vitest';
import {
  hearDraft,
  hearSegment,
  hearSound,
  nothingHeard,
  type HeardSoFar,
} from '@shared/domain/nudges/heard-so-far';
import { nudgeLimits } from '@shared/domain/nudges/nudge-limits';
import { wantedNudge } from '@shared/domain/nudges/wanted-nudge';
import { effectiveNorms } from '@shared/domain/delivery/effective-norms';
import { shippedNorms } from '@tests/support/shipped-norms';

const limits = { paceWpm: { min: 105, max: 185 }, silenceSec: 4, lengthSec: 180 };

/** A segment of so many words a minute from one second to another. */
function speech(wpm: number, fromSec: number, toSec: number) {
  const count = Math.round(((toSec - fromSec) * wpm) / 60);
  const step = (toSec - fromSec) / count;
  const words = Array.from({ length: count }, (_, at) => ({
    text: 'word',
    startSec: fromSec + at * step,
    endSec: fromSec + (at + 1) * step,
    confidence: 1,
  }));
  return { words };
}

function after(...segments: ReturnType<typeof speech>[]): HeardSoFar {
  return segments.reduce((heard, segment) => hearSegment(heard, segment), nothingHeard);
}

describe('the pace of the last 20 seconds', () => {
  it.each([
    [140, null],
    [180, null],
    [210, 'fast'],
    [110, null],
    [90, 'slow'],
  ])('at %i words a minute wants %s', (wpm, nudge) => {
    expect(wantedNudge(after(speech(wpm, 1, 15), speech(wpm, 15, 30)), 30.5, limits)).toBe(nudge);
  });

  it('is that of the last 20 seconds and not of the whole answer', () => {
    const heard = after(speech(140, 1, 30), speech(220, 30, 40), speech(220, 40, 50));
    expect(wantedNudge(heard, 50, limits)).toBe('fast');
  });

  it('is not told before 20 seconds were spoken', () => {
    expect(wantedNudge(after(speech(220, 1, 15)), 15, limits)).toBeNull();
  });

  it('counts the words of the open segment too', () => {
    const heard = hearDraft(after(speech(140, 1, 20)), Array(40).fill('word').join(' '), 30);
    expect(wantedNudge(heard, 30, limits)).toBe('fast');
  });

  it('is not slow because of a pause', () => {
    const heard = after(speech(140, 1, 20), speech(140, 26, 34));
    expect(wantedNudge(heard, 34, limits)).toBeNull();
  });

  it('is not told where the profile leaves it out', () => {
    const heard = after(speech(220, 1, 30));
    expect(wantedNudge(heard, 30, { ...limits, paceWpm: null })).toBeNull();
  });
});

describe('a silence', () => {
  const heard = after(speech(140, 1, 10));

  it('is told over 4 seconds, and not before', () => {
    expect(wantedNudge(heard, 13.9, limits)).toBeNull();
    expect(wantedNudge(heard, 14.1, limits)).toBe('silence');
  });

  it('before the first word is time to think', () => {
    expect(wantedNudge(nothingHeard, 60, limits)).toBeNull();
    expect(wantedNudge(hearSound(nothingHeard, 2), 60, limits)).toBeNull();
  });

  it('is over when the microphone hears somebody, even before words are understood', () => {
    expect(wantedNudge(hearSound(heard, 13), 15, limits)).toBeNull();
  });

  it('does not end with a segment in which no word was understood', () => {
    expect(wantedNudge(hearSegment(heard, { words: [] }), 15, limits)).toBe('silence');
  });

  it('comes before everything else', () => {
    expect(wantedNudge(after(speech(220, 1, 190)), 196, limits)).toBe('silence');
  });
});

describe('the length', () => {
  it('is told beyond the target, counted from the first word', () => {
    const heard = after(speech(140, 20, 199));
    expect(wantedNudge(heard, 199, limits)).toBeNull();
    expect(wantedNudge(heard, 201, limits)).toBe('length');
  });
});

describe('the limits', () => {
  const usual = { fluency: true, extraTime: 1 };
  const target = { max: 180 };

  it('are where the norms of the user stop being acceptable', () => {
    expect(nudgeLimits(effectiveNorms(shippedNorms, 'usual', {}), usual, target)).toEqual(limits);
    const own = { paceWpm: { good: { min: 100, max: 120 }, acceptable: { min: 90, max: 130 } } };
    expect(nudgeLimits(effectiveNorms(shippedNorms, 'usual', own), usual, target).paceWpm).toEqual({
      min: 90,
      max: 130,
    });
  });

  it('leave out what the profile does not measure', () => {
    const stammer = effectiveNorms(shippedNorms, 'stammer', {});
    expect(nudgeLimits(stammer, usual, target)).toEqual({ paceWpm: null, silenceSec: null, lengthSec: 180 });
  });

  it('leave out fluency where the session has none, and give extra time', () => {
    const norms = effectiveNorms(shippedNorms, 'usual', {});
    expect(nudgeLimits(norms, { fluency: false, extraTime: 1.5 }, target)).toEqual({
      paceWpm: null,
      silenceSec: null,
      lengthSec: 270,
    });
  });

  it('are the length alone while the norms are not known', () => {
    expect(nudgeLimits(null, usual, target)).toEqual({ paceWpm: null, silenceSec: null, lengthSec: 180 });
  });
});
