import { describe, expect, it } from 'vitest';
import type { CandidateQuestion } from '@shared/model/pack-candidate-questions';
import { answerCandidateQuestion } from '@shared/domain/conversation/answer-candidate-question';

function entry(id: string, keywords: string[], answerBy: Record<string, string> = {}): CandidateQuestion {
  const provenance = { confidence: 'our wording', source: 'a test', date: '2026' } as const;
  return { id, topic: id, example: id, keywords, answer: `About ${id}.`, answerBy, provenance };
}

const candidateQuestions = [
  entry('measured', ['measured', 'metric', 'goals']),
  entry('on-call', ['on-call', 'pager', 'woken'], { recruiter: 'Ask an engineer.' }),
  entry('team-size', ['how big', 'how many people', 'team size']),
  entry('review', ['code review', 'pull request', 'reviewers']),
  entry('growth', ['next level', 'grow', 'promotion'], { 'bar-raiser': 'Slowly.' }),
  entry('career', ['career', 'next level']),
];

function ask(
  text: string,
  given: { interviewerId?: string; answeredIds?: string[] } = {},
): CandidateQuestion | null {
  return answerCandidateQuestion(text, {
    candidateQuestions,
    interviewerId: 'engineer',
    answeredIds: [],
    ...given,
  });
}

describe('a question of the candidate', () => {
  it.each([
    ['How do you measure the team?', 'measured'],
    ['what is the main metrics you look at', 'measured'],
    ['What does measuring success mean here?', 'measured'],
    ['so um how often is somebody on call', 'on-call'],
    ['How does on-call work?', 'on-call'],
    ['how big is the team', 'team-size'],
    ['What does a code review look like?', 'review'],
    ['how long do pull requests wait', 'review'],
    ['How would I be promoted or grow to the next level?', 'growth'],
    ['tell me about careers and the next level', 'career'],
  ])('%s', (text, id) => {
    expect(ask(text)?.id).toBe(id);
  });

  it.each([
    'What is the weather like?',
    'Do you write code?',
    'How long is the program?',
    'I was wondering about lunch.',
    'promiscuous',
    '',
  ])('without a keyword has no answer: %s', (text) => {
    expect(ask(text)).toBeNull();
  });

  it('matches whole words and whole phrases only', () => {
    expect(ask('the code was in review')).toBeNull();
    expect(ask('we engrowthed it')).toBeNull();
    expect(ask('the call on Monday')).toBeNull();
  });

  it('goes to the entry with more and longer keywords', () => {
    expect(ask('how many people are woken, what is the team size, how big is it')?.id).toBe('team-size');
    expect(ask('is a code review one of the goals')?.id).toBe('review');
  });

  it('is answered by the one who is asked', () => {
    expect(ask('how is on call', { interviewerId: 'recruiter' })?.answer).toBe('Ask an engineer.');
    expect(ask('how is on call')?.answer).toBe('About on-call.');
  });

  it('goes to the interviewer’s own answer where two fit as well', () => {
    expect(ask('the next level')?.id).toBe('growth');
    expect(ask('the next level', { interviewerId: 'bar-raiser' })?.answer).toBe('Slowly.');
  });

  it('is not answered twice', () => {
    expect(ask('how big is the team', { answeredIds: ['team-size'] })).toBeNull();
    expect(ask('the next level', { answeredIds: ['growth'] })?.id).toBe('career');
  });
});
