import { describe, expect, it } from 'vitest';
import { scored, type AskedFor } from '@tests/support/scored-answer';

const talk = {
  kind: 'technical',
  question: 'How would you design retries for a call to a payment provider?',
} satisfies AskedFor;

const sure =
  'That is simple, you put it in a loop and retry until it works, without any limit. A timeout means it did not happen, ' +
  'so you just send the same thing again. It cannot happen twice, the bank notices it. Backoff is overkill.';
const terms =
  'I would use exponential backoff, that is a well known pattern, and a circuit breaker. There are libraries for it. ' +
  'It is important because networks are unreliable, and it makes the system more robust.';
const rule =
  'I would retry timeouts but not declines, because a declined card stays declined. I wait a bit longer each time and stop ' +
  'after four tries, and each call carries the same idempotency key, so the provider does not charge twice. We have that at ' +
  'my work with the card provider and it has been fine.';
const argued =
  'First I want to know whether they can deduplicate and whether a person is waiting. If they can, every try carries a key ' +
  'that I stored before the call, three tries with growing pauses inside a budget of eight seconds. If they cannot, no retry ' +
  'at all, I ask their status endpoint. What it costs is latency at the till. What bites you is that keys expire: ours were ' +
  'gone after 24 hours, a retry from a queue charged 41 customers twice, and I had assumed keys live forever, so that was my ' +
  'mistake. Since then the age is in the check, there is an alarm on attempts per payment, and a job compares their ' +
  'settlement file with our table every morning.';

describe('a talk about how something is done', () => {
  it('stands higher the more its rule is argued, and lowest where it is sure and wrong', () => {
    const levels = [sure, terms, rule, argued].map((text) => scored(text, talk).overall);
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(levels[0]).toBeLessThan(1.5);
    expect(levels[1]).toBeLessThan(2.5);
    expect(levels[3]).toBeGreaterThanOrEqual(4);
  });

  it('earns nothing by words for judgement without a thing that they are about', () => {
    const claims =
      'Trade-offs matter. I always ask about conditions, costs and risks, I measure, I have alarms, and I was wrong once ' +
      'and learned from it. It depends. I weigh alternatives and say what they cost.';
    expect(scored(claims, talk).overall).toBeLessThan(2.6);
  });
});

describe('an introduction', () => {
  const asked = { kind: 'introduction', question: 'Tell me about yourself.' } satisfies AskedFor;
  const traits =
    'I am a passionate and hard working person, I learn fast and I am a team player. I was born by the sea and I have two ' +
    'cats. My weakness is that I am a perfectionist. In my free time I like cooking and long walks with friends.';
  const proof =
    'At the moment I run the booking backend of a ferry company, Node and Postgres, about 40 thousand tickets a day. When I ' +
    'came we oversold fifteen cars every weekend; I redid the seat inventory and last summer we had zero. Before that I was ' +
    'five years at a bank. In your advert you ask for somebody who owns inventory, and that is my day job. What I do not have ' +
    'is your volume, so I would have to learn that. That is why I am here.';

  it('counts work with a figure, the advert and a gap above traits and life', () => {
    expect(scored(traits, asked).overall).toBeLessThan(2.5);
    expect(scored(proof, asked).overall).toBeGreaterThanOrEqual(4);
  });
});
