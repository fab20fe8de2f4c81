import { describe, expect, it } from 'vitest';
import { attemptBefore, rewriteOf } from '@electron/main/sessions/score-card';
import type { Session } from '@shared/model/session';
import { aTranscript } from '@tests/support/review-samples';
import { scored } from '@tests/support/scored-answer';
import { storedAnswers } from '@tests/support/stored-answers';
import { threadedSession } from '@tests/support/threaded-session';

const weak = 'In my team we had a slow export and I changed some things and it got better.';
const strong =
  'Last autumn our export took forty minutes, and it was my task to make it faster. I looked at the query plan, ' +
  'I found a missing index and I added it. The export went from forty minutes to three.';

async function before(takeId: string, session: Session = threadedSession(), said = { opening: weak }) {
  const parts = await storedAnswers(session, { ...said, 'opening-again': strong });
  const take = session.takes.find(({ id }) => id === takeId);
  if (!take) throw new Error(`There is no take ${takeId}.`);
  return attemptBefore(session, take, parts);
}

describe('the attempt before', () => {
  it('is the last one at the same question, as the rubric reads it today', async () => {
    const found = await before('opening-again');
    expect(found).toMatchObject({ takeId: 'opening', attempt: 1 });
    expect(found?.score.wordCount).toBe(weak.split(' ').length);
  });

  it('is none for a first attempt', async () => {
    expect(await before('opening')).toBeNull();
    expect(await before('mistake')).toBeNull();
  });

  it('is not told while scores are held', async () => {
    expect(await before('opening-again', threadedSession({ scoresHeld: true }))).toBeNull();
  });

  it('is none where it has no words', async () => {
    const session = threadedSession();
    const parts = await storedAnswers(session, { 'opening-again': strong });
    const take = session.takes.find(({ id }) => id === 'opening-again')!;
    expect(await attemptBefore(session, take, parts)).toBeNull();
  });
});

describe('the hint for an answer', () => {
  it('is made from its own words', () => {
    const hint = rewriteOf(aTranscript({}, strong), scored(strong), 'behavioural');
    expect(hint?.parts.map(({ from }) => from)).toContain('answer');
  });

  it('quotes the wording of the user where they corrected the recogniser', () => {
    const record = aTranscript({}, 'something else that was misheard');
    const corrected = {
      ...record,
      correction: { text: strong, words: [], correctedAt: '2026-03-02T10:05:00.000Z' },
    };
    const quotes = rewriteOf(corrected, scored(strong), 'behavioural')?.parts.flatMap((part) =>
      part.from === 'answer' ? [part.quote] : [],
    );
    expect(quotes?.every((quote) => strong.includes(quote))).toBe(true);
  });

  it('is none without a score, without a transcript, and where there is nothing to build on', () => {
    expect(rewriteOf(aTranscript(), null, 'behavioural')).toBeNull();
    expect(rewriteOf(null, scored(strong), 'behavioural')).toBeNull();
    expect(rewriteOf(aTranscript({}, ''), scored(''), 'behavioural')).toBeNull();
  });
});
