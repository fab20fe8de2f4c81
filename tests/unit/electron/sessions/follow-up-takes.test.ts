import { goodStory, loopRoom } from '@tests/support/loop-room';
import { someConditions } from '@tests/support/review-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import { createSession, typeAnswer, valueOf } from '@tests/support/session-room';
import type { Session } from '@shared/model/session';
import { describe, expect, it } from 'vitest';

const oneQuestion = { what: { run: 'question', questionId: 'behavioural-simplify' } } as const;
const vague =
  'Last spring our nightly export of invoices failed at the book shop, and we moved it to a queue.';

/** A room in which a vague answer and the answer to its follow-up were given. */
async function answeredTwice(conditions = someConditions) {
  const room = await loopRoom(scratchFolder());
  const created = await createSession(room, 'typed', { ...oneQuestion, conditions });
  const session = await typeAnswer(room, await typeAnswer(room, created, vague), goodStory);
  return { room, session, key: (index: number) => keyOf(session, index) };
}

function keyOf(session: Session, index: number) {
  return { sessionId: session.id, takeId: session.takes[index]?.id ?? '' };
}

describe('the user’s own rating', () => {
  it('of an answer stands for its follow-ups, those that are still to come too', async () => {
    const { room, session, key } = await answeredTwice();
    const rated = valueOf(await room.takes.rate(key(0), 4));
    expect(rated.takes.map(({ selfRating }) => selfRating)).toEqual([4, 4]);
    const more = await typeAnswer(room, rated, 'I would measure the memory first.');
    expect(more.takes.map(({ selfRating }) => selfRating)).toEqual([4, 4, 4]);
    expect(session.takes.map(({ questionIndex }) => questionIndex)).toEqual([0, 1]);
  });

  it('of a follow-up leaves the opening answer as it was', async () => {
    const { room, key } = await answeredTwice();
    const rated = valueOf(await room.takes.rate(key(1), 2));
    expect(rated.takes.map(({ selfRating }) => selfRating)).toEqual([null, 2]);
  });
});

describe('the review of a follow-up', () => {
  it('names the answer that it follows, and asks with its own words', async () => {
    const { room, session, key } = await answeredTwice();
    const review = valueOf(await room.reviews.review(key(1)));
    const [root, followUp] = session.plan.questions;
    expect(review.follows).toEqual({
      takeId: session.takes[0]?.id,
      title: root?.title,
      asksFor: followUp?.followUp?.asksFor,
    });
    expect(review.question).toMatchObject({
      id: 'behavioural-simplify',
      text: followUp?.text,
      targetSec: { min: 20, max: 60 },
      strongAnswer: [],
      hints: [],
    });
    expect(review.attempts).toHaveLength(1);
  });

  it('has the score of both, and quotes its own words only', async () => {
    const { room, key } = await answeredTwice();
    const [opening, followUp] = [
      valueOf(await room.reviews.review(key(0))),
      valueOf(await room.reviews.review(key(1))),
    ];
    expect(opening.follows).toBeNull();
    expect(followUp.score?.overall ?? 0).toBeGreaterThan(opening.score?.overall ?? 5);
    expect(followUp.score?.wordCount).toBe(`${vague} ${goodStory}`.split(/\s+/).length);
    for (const { quote, start, end } of followUp.score?.evidence ?? []) {
      expect(goodStory.slice(start, end)).toBe(quote);
    }
    expect(followUp.take.score?.overall).toBe(followUp.score?.overall);
  });

  it('has no delivery where the user wants no measures of fluency', async () => {
    const { room, key } = await answeredTwice({ ...someConditions, fluency: false });
    expect(valueOf(await room.reviews.review(key(1)))).toMatchObject({ delivery: null });
  });
});

describe('an opening answer that is corrected later', () => {
  it('counts in the scores of its follow-ups, in the lists and in the review', async () => {
    const room = await loopRoom(scratchFolder());
    const opened = await typeAnswer(room, await createSession(room, 'typed', oneQuestion), goodStory);
    const session = await typeAnswer(room, opened, 'We all did, and it went well.');
    const before = session.takes[1]?.score?.overall ?? 0;
    await room.transcripts.correct(keyOf(session, 0), 'We had a problem.');
    const after = valueOf(await room.sessions.get(session.id)).takes[1]?.score?.overall;
    expect(after).toBeLessThan(before);
    const review = valueOf(await room.reviews.review(keyOf(session, 1)));
    expect(review.score?.overall).toBe(after);
  });

  it('leaves the scores of other questions as they were', async () => {
    const room = await loopRoom(scratchFolder());
    const drill = await createSession(room, 'typed', {
      what: { run: 'drill', qualityId: 'bias_for_action' },
    });
    let session = await typeAnswer(room, drill, vague);
    for (let more = 0; more < 3; more += 1) session = await typeAnswer(room, session, goodStory);
    const roots = session.takes.map(({ questionIndex }) => session.plan.questions[questionIndex]?.questionId);
    const corrected = await room.transcripts.correct(keyOf(session, 0), goodStory);
    expect(corrected.ok).toBe(true);
    const { takes } = valueOf(await room.sessions.get(session.id));
    const same = takes.map(({ score }, index) => score?.overall === session.takes[index]?.score?.overall);
    const others = roots.map((id) => id !== roots[0]);
    expect(others).toContain(true);
    expect(same.filter((_, index) => others[index])).not.toContain(false);
  });
});
