import { describe, expect, it } from 'vitest';
import { understand } from '@shared/domain/conversation/understand';
import { isJunk, labelledAnswers } from '@tests/support/labelled-answers';
import { answersLikeRequests as answers } from './answers-like-requests';
import { noQuestions, requests } from './requests';

const asked = { kind: 'behavioural', isWhole: true } as const;

describe('what is said instead of an answer', () => {
  it.each(requests)('%s: %s', (kind, text) => {
    expect(understand(text, asked)).toEqual({ kind });
  });

  it('is understood in the same way without marks and in capitals', () => {
    const misread = requests.filter(([kind, text]) => {
      const bare = text.replace(/[.,?!]/g, '').toUpperCase();
      return understand(bare, asked).kind !== kind;
    });
    expect(misread).toEqual([]);
  });

  it('is understood between two fillers', () => {
    const misread = requests.filter(
      ([kind, text]) => understand(`um well ${text} please`, asked).kind !== kind,
    );
    expect(misread).toEqual([]);
  });

  it('has more than eighty cases of each sort', () => {
    expect(requests.length).toBeGreaterThan(80);
    expect(answers.length).toBeGreaterThan(80);
  });
});

describe('an answer that holds the same words', () => {
  it.each(answers)('is an answer: %s', (text) => {
    expect(understand(text, asked)).toEqual({ kind: 'answer' });
  });

  it('stays one when it is long and ends in a request', () => {
    const long = `${answers.slice(0, 12).join('. ')}. Could you repeat that?`;
    expect(understand(long, asked)).toEqual({ kind: 'answer' });
  });

  it('stays one for every honest answer of the tuning half', () => {
    const misread = labelledAnswers('tuning').filter(
      (answer) =>
        !isJunk(answer) && understand(answer.text, { ...asked, kind: answer.kind }).kind !== 'answer',
    );
    expect(misread.map(({ id }) => id)).toEqual([]);
  });
});

describe('questions at the end', () => {
  const atTheEnd = { kind: 'your_questions', isWhole: true } as const;

  it.each(noQuestions)('none: %s', (text) => {
    expect(understand(text, atTheEnd)).toEqual({ kind: 'no-questions' });
  });

  it.each([
    'How big is the team?',
    'What do you like about working here?',
    'do you mean that i would be on call',
    'No, but I would like to know how the team is measured.',
    'should i expect another round',
    'Yes, how do you decide what gets built?',
  ])('a question is what was waited for: %s', (text) => {
    expect(understand(text, atTheEnd)).toEqual({ kind: 'answer' });
  });

  it('may be announced, and the interviewer asked to repeat', () => {
    expect(understand('can i ask you a question', atTheEnd)).toEqual({ kind: 'asks-to-clarify' });
    expect(understand('could you repeat that', atTheEnd)).toEqual({ kind: 'repeat' });
  });

  it('having none means nothing elsewhere', () => {
    expect(understand("No, I think that's all.", asked)).toEqual({ kind: 'answer' });
  });
});

describe('one word', () => {
  it('asks for nothing in the middle of an answer', () => {
    expect(understand('again', { ...asked, isWhole: true })).toEqual({ kind: 'repeat' });
    expect(understand('again', { ...asked, isWhole: false })).toEqual({ kind: 'answer' });
    expect(understand('sorry', { ...asked, isWhole: false })).toEqual({ kind: 'answer' });
  });

  it('of nothing but fillers is no request', () => {
    expect(understand('um, well, okay', asked)).toEqual({ kind: 'answer' });
    expect(understand('', asked)).toEqual({ kind: 'answer' });
  });
});
