import { describe, expect, it } from 'vitest';
import { nameThing, thingsIn } from '@shared/domain/follow-ups/name-thing';

/** What is said, and the things in it that can be said back. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['I rebuilt the checkout queue.', ['the checkout queue']],
  ['and then i rebuilt the checkout queue because it was slow', ['the checkout queue']],
  ['one of them came from our old mail job, which was still running', ['your old mail job']],
  ['I rewrote my pipeline', ['your pipeline']],
  ['We had an invoice service at the time', ['the invoice service']],
  ['it was the nightly price import that failed', ['the nightly price import']],
  ['the API gateway dropped requests', ['the API gateway']],
  ['our postgres replica fell behind', ['your Postgres replica']],
  ['the kafka topic was too small', ['the Kafka topic']],
  ['I moved the images to the cdn cache and told nobody', ['the images', 'the CDN cache']],
  ['The migration took a night. The rollback script was mine.', ['the migration', 'the rollback script']],
  ['the um uh checkout queue', ['the checkout queue']],
  ['the the checkout queue was full', ['the checkout queue']],

  // Words that say nothing, people, numbers and names.
  ['it was the problem with the thing at the end', []],
  ['my manager, my team and the customer were happy', []],
  ['I called Maria and the two Schmidt brothers', []],
  ['the forty accounts', []],
  ["Maria's queue and the Maria queue", []],
  ['he said that it was a lot of work', []],
  ['he rewrote his queue and they kept their cache', []],

  // What could be cut off, or is no noun phrase.
  ['the queue worker pool manager', []],
  ['the checkout queue worker died', []],
  ['the customers order twice', []],
  ['the table', []],
  ['the app and the code', []],

  // Slips of the recogniser, invented words, abuse.
  ['the check out cue was slow', []],
  ['we had a plorbing tresk and the brimsy queue', []],
  ['i vastered the sproot from the fludded crane', []],
  ['the damn queue', []],
  ['the fucking checkout queue', []],
  ['the stupid migration', []],
  ['the constructor', []],
  ['', []],
];

describe('a thing that can be said back', () => {
  it.each(cases)('%s', (text, phrases) => {
    expect(thingsIn(text).map(({ phrase }) => phrase)).toEqual(phrases);
  });

  it('is two to four words long, and each of them was said', () => {
    for (const [text] of cases) {
      for (const { phrase } of thingsIn(text)) {
        const [, ...words] = phrase.toLowerCase().split(' ');
        expect(words.length).toBeGreaterThanOrEqual(1);
        expect(words.length).toBeLessThanOrEqual(3);
        expect(words.filter((word) => !text.toLowerCase().includes(word))).toEqual([]);
      }
    }
  });
});

describe('the thing that is named', () => {
  const quote = (text: string, close = false) => ({ quote: text, close });

  it('is the one that says most', () => {
    expect(nameThing([quote('I turned the job off'), quote('the nightly price import ran')], '')).toBe(
      'the nightly price import',
    );
  });

  it('is the one that the whole answer comes back to', () => {
    const answer =
      'The replica was slow. I looked at the replica. I moved the tariff. The replica caught up.';
    expect(nameThing([quote('I moved the tariff'), quote('I looked at the replica')], answer)).toBe(
      'the replica',
    );
  });

  it('is what the next question is about, where two say as much', () => {
    expect(nameThing([quote('I saw the dashboard'), quote('I fixed the replica', true)], '')).toBe(
      'the replica',
    );
  });

  it('is none where nothing is safe', () => {
    expect(nameThing([quote('I helped him with that')], 'I helped him with that')).toBeNull();
    expect(nameThing([], '')).toBeNull();
  });
});
