import { describe, expect, it } from 'vitest';
import { rewriteHint } from '@shared/domain/rewrite/rewrite-hint';
import type { RewriteHint } from '@shared/model/rubric-guide';
import { labelledAnswers, scoreLabelled } from '@tests/support/labelled-answers';
import { aScore } from '@tests/support/review-samples';
import { scored } from '@tests/support/scored-answer';
import { shippedExamples } from '@tests/support/shipped-examples';

const story =
  'So, last autumn I worked on the export of a hospital system, and it was my task to make it faster. ' +
  'The export took forty minutes. I looked at the query plan, and I found a missing index, so I added it on a Sunday. ' +
  'The export went from forty minutes to three. Since then I look at the plan before every release.';

const labels = ({ parts }: RewriteHint) => parts.map(({ label, from }) => `${label} ${from}`);
const quotes = ({ parts }: RewriteHint) =>
  parts.flatMap((part) => (part.from === 'answer' ? [part.quote] : []));

describe('the hint for a story', () => {
  it('tells its parts in the order of a good story, in the words of the answer', () => {
    const hint = rewriteHint(scored(story), story);
    const order = ['situation', 'task', 'action', 'result', 'lesson'];
    const told = hint.parts.map(({ label }) => order.indexOf(label));
    expect(told).toEqual(told.toSorted());
    expect(quotes(hint).length).toBeGreaterThanOrEqual(3);
    expect(quotes(hint).filter((quote) => !story.includes(quote))).toEqual([]);
  });

  it('leaves out the connecting words in front of a quote', () => {
    const [first] = quotes(rewriteHint(scored(story), story));
    expect(first).toMatch(/^last autumn/);
  });

  it('quotes no words twice', () => {
    const spans = quotes(rewriteHint(scored(story), story)).map((quote) => [
      story.indexOf(quote),
      story.indexOf(quote) + quote.length,
    ]);
    const overlapping = spans.filter(([start], at) =>
      spans.some(
        ([otherStart, otherEnd], other) => other !== at && otherStart! <= start! && start! < otherEnd!,
      ),
    );
    expect(overlapping).toEqual([]);
  });

  it('marks every part that is missing, with what belongs there', () => {
    const text = 'I think that teams should talk more.';
    expect(labels(rewriteHint(scored(text), text))).toEqual([
      'situation gap',
      'task gap',
      'action gap',
      'result gap',
      'lesson gap',
    ]);
  });

  it('asks for the number behind an outcome that nobody could check', () => {
    const text = 'I added an index to the table. The page got faster after that.';
    const end = text.length;
    const score = aScore({
      spans: [
        { label: 'action', start: 0, end: 31, startSec: null, endSec: null },
        { label: 'result', start: 31, end, startSec: null, endSec: null },
      ],
      evidence: [],
      quantified: false,
    });
    const { parts } = rewriteHint(score, text);
    expect(parts.filter(({ label }) => label === 'result')).toEqual([
      { label: 'result', from: 'answer', quote: 'The page got faster after that' },
      { label: 'result', from: 'gap', advice: 'say the number before and after' },
    ]);
  });

  it('does not ask a follow-up for what its opening answer has told', () => {
    const text = 'It fell from twelve minutes to one.';
    const score = aScore({
      star: { situation: true, task: true, action: true, result: true },
      spans: [{ label: 'result', start: 0, end: text.length, startSec: null, endSec: null }],
      evidence: [],
    });
    expect(labels(rewriteHint(score, text))).toEqual(['result answer', 'lesson gap']);
  });

  it('says nothing but gaps about an empty answer', () => {
    expect(quotes(rewriteHint(scored(''), ''))).toEqual([]);
  });
});

describe('the hint for an answer that is no story', () => {
  const intro = shippedExamples.find(({ kind }) => kind === 'introduction')?.text ?? '';

  it('holds its strongest words in the order in which they were said', () => {
    const hint = rewriteHint(scored(intro, { kind: 'introduction' }), intro, { story: false });
    const places = quotes(hint).map((quote) => intro.indexOf(quote));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('ends with what the next level asks for', () => {
    const text = 'I am a backend developer at a bank and I use Java and Postgres.';
    const score = scored(text, { kind: 'introduction' });
    const hint = rewriteHint(score, text, { story: false });
    expect(hint.parts.at(-1)).toMatchObject({ from: 'gap' });
    const advice = hint.parts.flatMap((part) => (part.from === 'gap' ? [part.advice] : []));
    expect(score.missing.map((one) => one.advice)).toEqual(expect.arrayContaining(advice));
  });
});

describe('the hint for one answer in six, of every kind and level', () => {
  const answers = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')];

  it.each([true, false])('quotes only words that stand in it (told as a story: %s)', (isStory) => {
    const some = answers.filter((_answer, place) => place % 6 === 0);
    expect(some.length).toBeGreaterThan(20);
    const invented = some.flatMap((answer) =>
      quotes(rewriteHint(scoreLabelled(answer), answer.text, { story: isStory })).filter(
        (quote) => !answer.text.includes(quote) || quote.split(/\s+/).length > 30,
      ),
    );
    expect(invented).toEqual([]);
  });
});
