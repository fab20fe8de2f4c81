import { describe, expect, it } from 'vitest';
import { MannerSchema } from '@shared/model/pack';
import { ConversationLineSchema, type ConversationLine } from '@shared/model/pack-listening';
import { lineOf } from '@shared/domain/conversation/line-of';
import { replyFor, type ReplyContext } from '@shared/domain/conversation/reply-for';
import { silenceReply } from '@shared/domain/conversation/silence-reply';
import { seededRandom } from '@shared/domain/questions/seeded-random';
import { shippedListening } from '@tests/unit/shared/follow-ups/shipped-listening';

const question = { text: 'Tell me about a time you were wrong.', title: 'Being wrong' };

function context(given: Partial<ReplyContext> = {}): ReplyContext {
  return {
    listening: shippedListening,
    manner: 'neutral',
    question,
    timesBefore: 0,
    random: seededRandom(1),
    ...given,
  };
}

const wordings = (line: ConversationLine): string[] => shippedListening.lines[line].neutral;

describe('the reply', () => {
  it.each([
    ['moment', 'take-your-time'],
    ['asks-to-clarify', 'go-ahead'],
    ['clarifying-question', 'your-reading'],
    ['another-example', 'another-example'],
    ['no-idea', 'smaller-example'],
  ] as const)('to %s is the line %s', (kind, line) => {
    const reply = replyFor({ kind }, context());
    expect(reply).toMatchObject({ line });
    expect(wordings(line)).toContain(reply && 'text' in reply ? reply.text : null);
  });

  it('to a question about the question is what the pack says, once', () => {
    const clarification = 'Any decision at work that you took back.';
    const known = context({ question: { ...question, clarification } });
    expect(replyFor({ kind: 'clarifying-question' }, known)).toEqual({
      line: 'clarification',
      text: clarification,
    });
    expect(replyFor({ kind: 'clarifying-question' }, { ...known, timesBefore: 1 })).toMatchObject({
      line: 'your-reading',
    });
  });

  it('to the second question about it ends with the question itself', () => {
    const again = context({ timesBefore: 1, repeatLine: 'Here it is again.' });
    const reply = replyFor({ kind: 'clarifying-question' }, again);
    expect(reply).toMatchObject({
      line: 'your-reading',
      text: expect.stringMatching(/Here it is again\. Tell me about/),
    });
  });

  it('to "I do not know" a second time leaves the question', () => {
    const reply = replyFor({ kind: 'no-idea' }, context({ timesBefore: 1 }));
    expect(wordings('leave-it')).toContain(reply && 'leave' in reply ? reply.leave : null);
  });

  it('to "no questions" leaves the question as well', () => {
    const reply = replyFor({ kind: 'no-questions' }, context());
    expect(wordings('no-questions')).toContain(reply && 'leave' in reply ? reply.leave : null);
  });

  it('is none to an answer, and none where the question is put once more', () => {
    expect(replyFor({ kind: 'answer' }, context())).toBeNull();
    expect(replyFor({ kind: 'repeat' }, context())).toBeNull();
  });
});

describe('a silence', () => {
  it('is broken by a nudge, and ended by going on', () => {
    const nudge = silenceReply(shippedListening, 'terse', seededRandom(2));
    expect(nudge.line).toBe('nudge');
    expect(shippedListening.lines.nudge.terse).toContain(nudge.text);
    expect(silenceReply(shippedListening, 'warm', seededRandom(2), 'come-back').line).toBe('come-back');
  });
});

describe('a line', () => {
  it('is drawn from those of the manner, the same for the same seed', () => {
    for (const manner of MannerSchema.options) {
      for (const line of ConversationLineSchema.options) {
        const text = lineOf(shippedListening, line, manner, seededRandom(3));
        expect(text).not.toContain('{');
        expect(lineOf(shippedListening, line, manner, seededRandom(3))).toBe(text);
      }
    }
  });

  it('names what it is about where that is known, most of the time', () => {
    const texts = Array.from({ length: 40 }, (_, seed) =>
      lineOf(shippedListening, 'told-before', 'neutral', seededRandom(seed), { thing: 'the seat map' }),
    );
    const naming = texts.filter((text) => text.includes('the seat map')).length;
    expect(naming).toBeGreaterThan(15);
    expect(naming).toBeLessThan(40);
  });

  it('does without a slot where nothing is known, even in a pack that only has wordings with one', () => {
    const lines = { ...shippedListening.lines };
    lines['told-before'] = { ...lines['told-before'], terse: ['We know {thing} already.'] };
    expect(lineOf({ lines }, 'told-before', 'terse', seededRandom(1))).toBe('We know that already.');
  });
});
