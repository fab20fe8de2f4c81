import { describe, expect, it } from 'vitest';
import { readAnswer, type ReadAnswer } from '@shared/domain/scoring/read-answer';
import { compileRubric } from '@shared/domain/scoring/words/compile-rubric';
import type { Word } from '@shared/model/transcript';
import { shippedRubric } from '@tests/support/scored-answer';

const compiled = compileRubric(shippedRubric);

function read(text: string, words: Word[] | null = null, question = 'Tell me about a problem.'): ReadAnswer {
  return readAnswer(text, words, question, compiled);
}

function clausesOf(answer: ReadAnswer): string[] {
  return answer.clauses.map(({ from, to }) =>
    answer.text.slice(answer.tokens[from]?.start, answer.tokens[to - 1]?.end),
  );
}

const actsOf = (text: string): string[] =>
  read(text).actions.map(({ subject, base }) => `${subject} ${base}`);

describe('clauses', () => {
  it('end with sentences and where a connective opens a new verb', () => {
    expect(clausesOf(read('I pulled the log because it was slow, and I found a loop. We fixed it.'))).toEqual(
      ['I pulled the log', 'because it was slow', 'and I found a loop', 'We fixed it'],
    );
  });

  it('are found without any punctuation', () => {
    const text = 'so i looked into it and i found it opened a new connection so i changed it to use a pool';
    expect(clausesOf(read(text))).toEqual([
      'so i looked into it',
      'and i found it opened a new connection',
      'so i changed it to use a pool',
    ]);
  });

  it('are cut at a pause where a new verb follows', () => {
    const texts = 'the server was down I called the vendor'.split(' ');
    const words = (pauseSec: number): Word[] =>
      texts.map((text, index) => {
        const startSec = index * 0.4 + (index >= 4 ? pauseSec : 0);
        return { text, startSec, endSec: startSec + 0.4, confidence: 1 };
      });
    expect(clausesOf(read(texts.join(' '), words(0.8)))).toHaveLength(2);
  });

  it('keep what was found together with the finding', () => {
    expect(clausesOf(read('I found that the cache was cold.'))).toEqual(['I found that the cache was cold']);
  });
});

describe('who did what', () => {
  it('is told from the subject, also where it was left out', () => {
    expect(actsOf('I opened a ticket, chased it for a week and told the vendor.')).toEqual([
      'I open',
      'I chase',
      'I tell',
    ]);
    expect(actsOf('Told the client no, with that list.')).toEqual(['I tell']);
    expect(actsOf('We moved the table and dropped the index.')).toEqual(['we move', 'we drop']);
  });

  it('is not taken from the object of another verb', () => {
    expect(actsOf('I wrote it, ran it against the history.')).toEqual(['I write', 'I run']);
  });

  it('leaves out thoughts, plans and what was not done', () => {
    expect(
      actsOf('I thought about it. I would call them. I did not restart the server. I was happy.'),
    ).toEqual([]);
  });

  it('counts the present tense in a story that is placed in the past, as non-native speakers tell it', () => {
    expect(actsOf('Last year in March I check the log and I find the wrong timezone.')).toEqual([
      'I check',
      'I find',
    ]);
    expect(actsOf('Usually I check the log and I call the vendor.')).toEqual([]);
  });
});

describe('what earns nothing', () => {
  it('is the question said again', () => {
    const answer = read(
      'So a time when I pushed back on a deadline. I told the client no.',
      null,
      'Tell me about a time when you pushed back on a deadline.',
    );
    expect(answer.clauses.map(({ dropped }) => dropped)).toEqual(['echo', null]);
  });

  it('is a point made twice', () => {
    const answer = read('I cut the memory in half. So I cut the memory in half again.');
    expect(answer.clauses.map(({ dropped }) => dropped)).toEqual([null, 'repeat']);
  });
});

describe('labels', () => {
  it('follow the course of a story', () => {
    const text =
      'Last spring our export to the tax office kept failing. I was asked to repair it. I split the file by region ' +
      'and I added a retry. The upload went from fifty minutes to six. Since then I always look at file sizes first.';
    const seen = read(text).clauses.map(({ label }) => label);
    expect([...new Set(seen)]).toEqual(['situation', 'task', 'action', 'result', 'lesson']);
  });

  it('tell views and plans from what was done', () => {
    expect(read('I would call the customer first.').clauses[0]?.label).toBe('hypothetical');
    expect(read('In my opinion quality is everything.').clauses[0]?.label).toBe('opinion');
  });
});
