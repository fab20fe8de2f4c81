import { describe, expect, it } from 'vitest';
import { checkNorms } from '@shared/domain/delivery/check-norms';
import { effectiveNorms, ownRangeSource } from '@shared/domain/delivery/effective-norms';
import { MeasureNameSchema, type DeliveryNorms } from '@shared/model/delivery';
import { ProfileSchema, type Settings } from '@shared/model/settings';
import { shippedNorms } from '@tests/support/shipped-norms';
import { evenWords, measuredDelivery, spokenWords } from '@tests/support/timed-speech';

const normsFor = (profile: Settings['profile'], own: Settings['norms'] = {}): DeliveryNorms =>
  effectiveNorms(shippedNorms, profile, own);

const stuttered = spokenWords('back to the start um '.repeat(8).trim());
const speech = [
  { startSec: 0, endSec: 5 },
  { startSec: 11, endSec: 20 },
];

describe('the shipped norms', () => {
  it('have a range, a unit and a source for every measure', () => {
    expect(Object.keys(shippedNorms.ranges).toSorted()).toEqual(MeasureNameSchema.options.toSorted());
    for (const { unit, source } of Object.values(shippedNorms.ranges)) {
      expect(unit).not.toBe('');
      expect(source).toMatch(/\.$/);
    }
  });

  it('know the profiles of the settings, each change with its source', () => {
    expect(Object.keys(shippedNorms.profiles).toSorted()).toEqual(
      ProfileSchema.options.filter((profile) => profile !== 'usual').toSorted(),
    );
    const changes = Object.values(shippedNorms.profiles).flatMap((each) => Object.values(each));
    expect(changes.filter((change) => change && !change.source.endsWith('.'))).toEqual([]);
  });

  it('are unchanged for the usual profile', () => {
    expect(normsFor('usual').ranges).toEqual(shippedNorms.ranges);
  });
});

describe('the profile of a second language', () => {
  it('moves the pace down and widens it', () => {
    const slow = evenWords(200, 112);
    expect(measuredDelivery({ words: slow }).ratings.paceWpm).toBe('acceptable');
    expect(measuredDelivery({ words: slow, norms: normsFor('second-language') }).ratings.paceWpm).toBe(
      'good',
    );
  });

  it('lists a pause a second later', () => {
    const pausing = [
      { startSec: 0, endSec: 20 },
      { startSec: 22.5, endSec: 60 },
    ];
    expect(measuredDelivery({ speech: pausing }).pauses).toHaveLength(1);
    expect(measuredDelivery({ speech: pausing, norms: normsFor('second-language') }).pauses).toEqual([]);
  });

  it('leaves the parts of a story as they are', () => {
    expect(normsFor('second-language').ranges.resultShare).toEqual(shippedNorms.ranges.resultShare);
  });
});

describe('the profile for people who stammer', () => {
  const norms = normsFor('stammer');

  it('measures neither pace nor pauses, fillers, the first word or what is said again', () => {
    const usual = measuredDelivery({ words: stuttered, speech });
    expect([usual.pauses, usual.fillers, usual.repeats].map(({ length }) => length > 0)).toEqual([
      true,
      true,
      true,
    ]);
    const delivery = measuredDelivery({ words: stuttered, speech, norms });
    expect(delivery).toMatchObject({
      paceWpm: null,
      paceCurve: [],
      articulationWpm: null,
      firstWordSec: null,
      pauses: [],
      longestPauseSec: 0,
      fillers: [],
      fillersPerMin: null,
      repeats: [],
    });
    expect(Object.keys(delivery.ratings)).toEqual([
      'hedgesPerMin',
      'loudnessVariationDb',
      'pitchVariationSt',
      'openingShare',
      'actionShare',
      'resultShare',
    ]);
  });

  it('goes before ranges that the user has set', () => {
    const own = { good: { min: 0, max: 1 }, acceptable: { min: 0, max: 2 } };
    expect(normsFor('stammer', { fillersPerMin: own }).ranges).not.toHaveProperty('fillersPerMin');
  });
});

describe('the profile for typing', () => {
  it('rates nothing, also where an answer was spoken after all', () => {
    const delivery = measuredDelivery({ words: stuttered, speech, norms: normsFor('typed') });
    expect(delivery.ratings).toEqual({});
    expect(delivery).toMatchObject({ paceWpm: null, hedges: [], fillers: [], soundCurve: [], wordCount: 40 });
  });
});

describe('ranges of the user', () => {
  const own = { good: { min: 90, max: 110 }, acceptable: { min: 80, max: 130 } };

  it('take the place of the shipped ones and of those of the profile', () => {
    for (const profile of ['usual', 'second-language'] as const) {
      const norms = normsFor(profile, { paceWpm: own });
      expect(norms.ranges.paceWpm).toEqual({ ...own, unit: 'words a minute', source: ownRangeSource });
      expect(measuredDelivery({ words: evenWords(200, 100), norms }).ratings.paceWpm).toBe('good');
    }
  });

  it('decide which pauses are listed and marked', () => {
    const pauses = { good: { min: 0, max: 5 }, acceptable: { min: 0, max: 6 } };
    const norms = normsFor('usual', { longestPauseSec: pauses });
    expect(measuredDelivery({ words: stuttered, speech, norms }).pauses).toEqual([
      { startSec: 5, endSec: 11, marked: true },
    ]);
    expect(norms.pauses).toMatchObject({ listSec: 5, markSec: 6 });
  });

  it('are passed over where they end before they begin', () => {
    const crooked = { good: { min: 110, max: 90 }, acceptable: { min: 80, max: 130 } };
    expect(normsFor('usual', { paceWpm: crooked }).ranges.paceWpm).toEqual(shippedNorms.ranges.paceWpm);
  });

  it('count what is good as acceptable too', () => {
    const narrow = { good: { min: 90, max: 110 }, acceptable: { min: 100, max: 105 } };
    expect(normsFor('usual', { paceWpm: narrow }).ranges.paceWpm?.acceptable).toEqual({ min: 90, max: 110 });
  });

  it('do not change the shipped norms', () => {
    const before = structuredClone(shippedNorms);
    normsFor('second-language', { paceWpm: own });
    expect(shippedNorms).toEqual(before);
  });
});

describe('norms that somebody changed', () => {
  it('are sound as they are shipped', () => {
    expect(checkNorms(shippedNorms)).toEqual([]);
  });

  it('are told of a range that is missing, one that is crooked, and a profile that nobody has', () => {
    const { paceWpm, ...ranges } = structuredClone(shippedNorms.ranges);
    if (ranges.fillersPerMin) ranges.fillersPerMin.acceptable.max = 1;
    const profiles = { shouting: {}, stammer: { firstWordSec: null } };
    expect(paceWpm).toBeDefined();
    expect(checkNorms({ ...shippedNorms, ranges, profiles })).toEqual([
      'ranges.paceWpm: this measure has no range.',
      'ranges.fillersPerMin: the acceptable range must hold the good one.',
      'profiles.shouting: there is no such profile; there are usual, second-language, stammer, typed.',
    ]);
  });
});
