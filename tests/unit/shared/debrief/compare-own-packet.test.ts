import { describe, expect, it } from 'vitest';
import { compareOwnPacket } from '@shared/domain/debrief/compare-own-packet';
import { writePacket } from '@shared/domain/debrief/write-packet';
import type { OwnPacket, Packet } from '@shared/model/debrief';
import type { Vote } from '@shared/model/pack-debrief';
import { roundWith, sampleQualities, someRules } from '@tests/support/debrief-samples';

function program(levels: Record<string, number>): Packet {
  const record = roundWith(1, levels, { qualityIds: ['ownership', 'customer'] });
  return writePacket(record, { qualities: sampleQualities, rules: someRules() });
}

function own(levels: Record<string, number | null>, vote: Vote | null = null): OwnPacket {
  return {
    startedAt: '2026-03-07T18:00:00.000Z',
    finishedAt: '2026-03-07T18:12:00.000Z',
    spentSec: 720,
    vote,
    qualities: Object.entries(levels).map(([qualityId, level]) => ({
      qualityId,
      level,
      strength: '',
      concern: '',
    })),
  };
}

describe('the own packet beside the program’s', () => {
  it.each([
    {
      mine: 4,
      theirs: 2.8,
      difference: 1,
      sentence: "You gave 4, one level above the program's 3 (2.8 from two answers).",
    },
    {
      mine: 1,
      theirs: 3.4,
      difference: -2,
      sentence: "You gave 1, two levels below the program's 3 (3.4 from two answers).",
    },
    {
      mine: 3,
      theirs: 3.2,
      difference: 0,
      sentence: 'You and the program both gave 3 (3.2 from two answers).',
    },
    {
      mine: null,
      theirs: 3.5,
      difference: null,
      sentence: 'You left it open; the program gave 4 (3.5 from two answers).',
    },
    {
      mine: 2,
      theirs: null,
      difference: null,
      sentence: 'You gave 2; the program found nothing that shows it.',
    },
    {
      mine: null,
      theirs: null,
      difference: null,
      sentence: 'Neither you nor the program heard anything of it.',
    },
  ])('says of $mine against $theirs: $sentence', ({ mine, theirs, difference, sentence }) => {
    const { qualities } = compareOwnPacket(
      own({ ownership: mine }),
      program(theirs === null ? {} : { ownership: theirs }),
    );
    expect(qualities[0]).toMatchObject({ name: 'Ownership', own: mine, difference, sentence });
  });

  it('has a row for each quality of the program’s packet and for no other', () => {
    const { qualities } = compareOwnPacket(own({ database: 3 }), program({ ownership: 3 }));
    expect(qualities.map(({ qualityId, own: mine }) => [qualityId, mine])).toEqual([
      ['ownership', null],
      ['customer', null],
    ]);
  });

  it.each<{ mine: Vote | null; theirs: number | null; difference: number | null; sentence: string }>([
    { mine: 'inclined', theirs: 3.2, difference: 0, sentence: 'You and the program both voted inclined.' },
    {
      mine: 'strongly-inclined',
      theirs: 2.5,
      difference: 2,
      sentence: 'You voted strongly inclined, two steps kinder than the program, which voted not inclined.',
    },
    {
      mine: 'not-inclined',
      theirs: 3.2,
      difference: -1,
      sentence: 'You voted not inclined, one step stricter than the program, which voted inclined.',
    },
    { mine: null, theirs: 3.2, difference: null, sentence: 'You gave no vote; the program voted inclined.' },
    {
      mine: 'inclined',
      theirs: null,
      difference: null,
      sentence: 'You voted inclined; the program heard too little to vote.',
    },
    { mine: null, theirs: null, difference: null, sentence: 'Neither you nor the program gave a vote.' },
  ])('says of the votes: $sentence', ({ mine, theirs, difference, sentence }) => {
    const { vote } = compareOwnPacket(own({}, mine), program(theirs === null ? {} : { ownership: theirs }));
    expect(vote).toMatchObject({ own: mine, difference, sentence });
  });
});
