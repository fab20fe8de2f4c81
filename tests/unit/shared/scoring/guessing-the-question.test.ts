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
  ])('asks how something is done: %s', (question) => {
    expect(kindOf(question)).toBe('technical');
  });

  it.each([
    ['In a minute or so, what should I know about you before we begin?', 'introduction'],
    ['Who are you, and why are you sitting here?', 'introduction'],
    ['Give me the short version of who you are and why we should talk.', 'introduction'],
    ['Why are you leaving your current job?', 'motivation'],
    ['What made you apply for this position?', 'motivation'],
    ['What is it about this position that appeals to you?', 'motivation'],
    ['Are you willing to relocate?', 'logistics'],
    ['Our offer is sixty thousand. What do you say?', 'negotiation'],
  ])('about the person or the terms is told apart: %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });
});
