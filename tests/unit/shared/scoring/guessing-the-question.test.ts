import { describe, expect, it } from 'vitest';
import { inferQuestion } from '@shared/domain/scoring/infer-question';
import { shippedRubric } from '@tests/support/scored-answer';

const kindOf = (question: string): string => inferQuestion(question, shippedRubric).kind;

describe('an unknown question', () => {
  it.each([
    'Tell me about fixing a slow query.',
    'Describe a database migration that went wrong.',
    'Pick one API you designed. What would you change about it?',
    'When have you had to choose SQL over NoSQL, and why?',
    'Tell me about some code you inherited.',
    'What was the hardest bug of your career?',
    'How do you deal with a colleague who keeps missing deadlines?',
    'What is the riskiest change you ever rolled out?',
    'Pick one project off your CV and take me through it.',
    'Walk me through the schema you redesigned most recently.',
    "Tell me about the data model you're most satisfied with.",
    'How do you make sure that your code is good? Give an example.',
    'Is there a decision you regret in your current job?',
    'Tell us about the Kafka rollout you mention in your application.',
    'Tell me how you won an argument about architecture.',
    'Has a release of yours ever been rolled back?',
  ])('asks for an event, whatever technology it names: %s', (question) => {
    expect(kindOf(question)).toBe('behavioural');
  });

  it.each([
    'When would you put a cache in front of a service, and when not?',
    'What does it mean for an operation to be idempotent, and why does it matter?',
    'SQL or NoSQL for a shopping cart?',
    'A query takes ten seconds. What do you do?',
    'Talk me through retries: when do you retry a failed call, and how?',
    'How would you generate unique ids for orders?',
    'Do you need foreign keys?',
    'Two users press the button at the same moment. What do you do at database level?',
    'If I gave you an execution plan of a slow query, what would you look at first?',
    'Please write a SQL query for the second highest salary.',
    'Give me an example of a good index.',
    'What is the difference between an inner join and a left outer join?',
    'When would you put a cache in front of a service, and when would you rather not?',
  ])('asks how something is done: %s', (question) => {
    expect(kindOf(question)).toBe('technical');
  });

  it.each([
    ['In a minute or so, what should I know about you before we begin?', 'introduction'],
    ['Who are you, and why are you sitting here?', 'introduction'],
    ['What are you doing at your present company?', 'introduction'],
    ['What are your strengths, and where are you still weak?', 'introduction'],
    ['How is your team organised, and what is your role in it?', 'introduction'],
    ['Which technologies do you work with day to day?', 'introduction'],
    ['How did you come to be a developer?', 'introduction'],
    ['Give me the short version of who you are and why we should talk.', 'introduction'],
    ['Why are you leaving your current job?', 'motivation'],
    ['What made you apply for this position?', 'motivation'],
    ['May I know the reason for change?', 'motivation'],
    ['How does this job fit into your plans?', 'motivation'],
    ['If your boss offered you a promotion tomorrow, would you still join us?', 'motivation'],
    ['Describe your ideal manager.', 'motivation'],
    ['What gets you out of bed on a Monday?', 'motivation'],
    ['What is it about this position that appeals to you?', 'motivation'],
    ['Are you willing to relocate?', 'logistics'],
    ['Do you have any other offer in hand?', 'logistics'],
    ['Are you bound by a non-compete clause?', 'logistics'],
    ['Would four days a week be possible, or full time only?', 'logistics'],
    ['Are you fine with being on the on-call rota?', 'logistics'],
    ['Our offer is sixty thousand. What do you say?', 'negotiation'],
  ])('about the person or the terms is told apart: %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });
});

describe('the qualities that an unknown question asks for', () => {
  it.each([
    ['When did a support ticket last change what you were building?', 'customer_obsession'],
    ['Can you recall a problem that belonged to nobody, and that you made yours?', 'ownership_mentality'],
    ['When did you introduce tests where there had been none?', 'technical_excellence'],
    ['When did you just go ahead rather than waiting for approval?', 'bias_for_action'],
    ['Tell me about choosing between a relational and a document store.', 'database_design'],
  ])('are told from its words: %s', (question, qualityId) => {
    expect(inferQuestion(question, shippedRubric).qualityIds).toContain(qualityId);
  });

  it.each([
    'Tell me about tough feedback that you received.',
    'Which deadline did you miss, and when did you tell people?',
    "What's the hardest bug you ever met?",
    'Pick one project and take me through it end to end.',
  ])('are not guessed from words of any question: %s', (question) => {
    expect(inferQuestion(question, shippedRubric).qualityIds).toEqual([]);
  });
});
