import { describe, expect, it } from 'vitest';
import {
  evidenceStarts,
  groupEvidence,
  shownEvidence,
} from '@renderer/features/review/scores/shown-evidence';
import { aScore } from '@tests/support/review-samples';

describe('the evidence on show', () => {
  const score = aScore();
  const itemsOf = (open: Parameters<typeof shownEvidence>[1]) =>
    shownEvidence(score, open).map((one) => one.item);

  it('belongs to the open card', () => {
    expect(itemsOf({ card: 'whole' })).toEqual(['baseline']);
    expect(itemsOf({ card: 'quality', id: 'bias' })).toEqual(['risk']);
  });

  it('is all of it while no card is open', () => {
    expect(itemsOf({ card: 'none' })).toEqual(['baseline', 'risk']);
  });

  it('leaves out qualities that were not judged', () => {
    const unjudged = aScore({ qualities: { bias: null } });
    expect(shownEvidence(unjudged, { card: 'none' }).map((one) => one.item)).toEqual(['baseline']);
  });
});

describe('grouping evidence', () => {
  it('shows the same words once with all their meanings, in the order in which they were said', () => {
    const [late, early] = aScore().evidence;
    const groups = groupEvidence([late!, early!, { ...late!, label: 'effect checked' }, late!]);
    expect(groups.map((group) => group.labels)).toEqual([
      ['risk bounded'],
      ['figure, before and after', 'effect checked'],
    ]);
  });
});

describe('the moments of evidence', () => {
  it('are in order, each once, without those that have no time', () => {
    expect(evidenceStarts([{ startSec: 5 }, { startSec: null }, { startSec: 2 }, { startSec: 5 }])).toEqual([
      2, 5,
    ]);
  });
});
