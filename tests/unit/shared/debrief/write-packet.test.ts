import { describe, expect, it } from 'vitest';
import { writePacket } from '@shared/domain/debrief/write-packet';
import { PacketSchema, type Packet, type RoundRecord } from '@shared/model/debrief';
import { aRecord, aThread, roundWith, sampleQualities, someRules } from '@tests/support/debrief-samples';

function packetOf(record: RoundRecord, rules = someRules()): Packet {
  return PacketSchema.parse(writePacket(record, { qualities: sampleQualities, rules }));
}

function qualityOf(packet: Packet, id: string): Packet['qualities'][number] {
  const found = packet.qualities.find(({ qualityId }) => qualityId === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('the levels of a packet', () => {
  it('are told for the qualities of the interviewer alone, in their order', () => {
    const thread = aThread({ levels: { database: 4, customer: 3, ownership: 2 } });
    const packet = packetOf(aRecord({ qualityIds: ['customer', 'ownership'], threads: [thread] }));
    expect(packet.qualities.map(({ name, score }) => [name, score])).toEqual([
      ['Customer obsession', 3],
      ['Ownership', 2],
    ]);
  });

  it('count an answer that was asked for the quality twice', () => {
    const threads = [
      aThread({ levels: { ownership: 4 } }),
      aThread({ levels: { ownership: 2 }, qualityIds: ['customer'] }),
    ];
    expect(qualityOf(packetOf(aRecord({ threads })), 'ownership').score).toBe(3.33);
  });

  it('stay open where nothing was heard, even after skipped questions', () => {
    const thread = aThread({ levels: { ownership: 4 } });
    const packet = packetOf(aRecord({ threads: [thread], skipped: 3 }));
    const customer = qualityOf(packet, 'customer');
    expect([customer.score, customer.confidence, customer.answers]).toEqual([null, 'none', 0]);
    expect(packet.vote).toBe('inclined');
  });

  it('take nothing from an answer without a word', () => {
    const silent = aThread({ levels: { ownership: 1 }, wordCount: 0 });
    const packet = packetOf(aRecord({ threads: [silent] }));
    expect(qualityOf(packet, 'ownership').score).toBeNull();
    expect([packet.answers, packet.vote]).toEqual([0, null]);
  });

  it('keep a quality that the pack has lost since then', () => {
    const thread = aThread({ levels: { thrift: 3 } });
    const packet = packetOf(aRecord({ qualityIds: ['thrift'], threads: [thread] }));
    expect(qualityOf(packet, 'thrift')).toMatchObject({ name: 'thrift', functional: false, score: 3 });
  });
});

describe('the confidence of a packet', () => {
  it.each([
    { answers: 0, words: 0, confidence: 'none' },
    { answers: 1, words: 400, confidence: 'thin' },
    { answers: 2, words: 49, confidence: 'thin' },
    { answers: 2, words: 50, confidence: 'fair' },
    { answers: 4, words: 49, confidence: 'fair' },
    { answers: 4, words: 50, confidence: 'firm' },
  ])('is $confidence after $answers answers of $words words each', ({ answers, words, confidence }) => {
    const threads = Array.from({ length: answers }, () =>
      aThread({ levels: { ownership: 3.4 }, wordCount: words }),
    );
    const packet = packetOf(aRecord({ qualityIds: ['ownership'], threads }));
    expect([packet.confidence, qualityOf(packet, 'ownership').confidence]).toEqual([confidence, confidence]);
  });

  it('never changes the level or the vote', () => {
    const short = packetOf(aRecord({ threads: [aThread({ levels: { ownership: 3.4 }, wordCount: 20 })] }));
    const long = packetOf(aRecord({ threads: [aThread({ levels: { ownership: 3.4 }, wordCount: 900 })] }));
    expect(qualityOf(short, 'ownership').score).toBe(qualityOf(long, 'ownership').score);
    expect(short.vote).toBe(long.vote);
  });
});

describe('a packet without a vote', () => {
  it.each([
    ['the round was not held', { sessionId: null }, 'No vote: the round was not held.'],
    ['nothing was asked for', { qualityIds: [] }, 'No vote: this interviewer reports on no quality.'],
    [
      'nothing was heard',
      {},
      'No vote: nothing was heard of the qualities that this interviewer reports on.',
    ],
  ])('says that %s', (_, part, reason) => {
    const packet = packetOf(aRecord(part));
    expect([packet.vote, packet.voteReason]).toEqual([null, reason]);
  });
});

describe('the remarks of a packet', () => {
  it('tell of a story that was told before, once, at the answer that repeated it', () => {
    const told = { takeId: 'take-1', about: 'the search index', earlierRoundName: 'Phone screen' };
    const { remarks } = packetOf(aRecord({ threads: [aThread()], toldBefore: [told, told] }));
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.text).toBe(
      'You had told the story about the search index before, in the round “Phone screen”.',
    );
    expect(remarks[0]?.moment?.takeId).toBe('take-1');
  });

  it('tell of answers to another question and of skipped ones', () => {
    const thread = aThread({ score: { onTopic: false } });
    expect(packetOf(aRecord({ threads: [thread], skipped: 1 })).remarks.map(({ text }) => text)).toEqual([
      'Your answer to “A hard decision” did not answer the question.',
      'One question was skipped: that says nothing for or against you.',
    ]);
  });

  it('never touch the levels or the vote', () => {
    const plain = packetOf(roundWith(1, { ownership: 3.2 }));
    const told = [{ takeId: 'take-1-0', about: 'the search index', earlierRoundName: 'Phone screen' }];
    const marked = packetOf(roundWith(1, { ownership: 3.2 }, { skipped: 4, toldBefore: told }));
    expect(marked.remarks).toHaveLength(2);
    expect({ ...marked, remarks: [], skipped: 0 }).toEqual(plain);
  });
});
