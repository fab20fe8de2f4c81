import { describe, expect, it } from 'vitest';
import { joinAnswers, type AnswerPart } from '@shared/domain/threads/join-answers';
import { locateEvidence, scoreWithin } from '@shared/domain/threads/judged-thread';
import type { Evidence } from '@shared/model/score';
import { aScore, timedWords } from '@tests/support/review-samples';
import { seededRandom } from '@tests/support/seeded-random';

function part(takeId: string, text: string, durationSec = 60): AnswerPart {
  return { takeId, text, words: text === '' ? [] : timedWords(text), durationSec };
}

const opening = part('opening', 'I moved the export to a queue.');
const followUp = part('follow-up', 'it fell to twelve minutes');
const joined = joinAnswers([opening, followUp]);

/** Evidence that quotes words of the joined text. */
function found(quote: string, item = 'outcome'): Evidence {
  const start = joined.text.indexOf(quote);
  const before = joined.text.slice(0, start).split(' ').length - 1;
  const words = joined.words.slice(before, before + quote.split(' ').length);
  return {
    item,
    label: 'what came of it',
    quality: null,
    quote,
    start,
    end: start + quote.length,
    startSec: words[0]?.startSec ?? null,
    endSec: words.at(-1)?.endSec ?? null,
  };
}

describe('answers that are read as one', () => {
  it.each([
    [['One.', 'Two.'], 'One. Two.'],
    [['One', 'Two'], 'One. Two'],
    [['Really?', 'Yes!', 'So'], 'Really? Yes! So'],
    [['', 'Two'], 'Two'],
    [['One'], 'One'],
    [[], ''],
  ])('%j are the sentences “%s”', (texts, text) => {
    expect(joinAnswers(texts.map((each, index) => part(`t${index}`, each))).text).toBe(text);
  });

  it('follow each other in time, with a pause between them', () => {
    const first = joined.words[opening.words.length];
    expect(first).toMatchObject({ text: 'it', startSec: 63 });
    const times = joined.words.map(({ startSec }) => startSec);
    expect(times).toEqual(times.toSorted((left, right) => left - right));
  });

  it('have no times where they were typed', () => {
    const typed = joinAnswers([{ ...opening, words: [] }, followUp]);
    expect(typed.words.map(({ text }) => text)).toEqual(['it', 'fell', 'to', 'twelve', 'minutes']);
  });

  it('are found again by their place', () => {
    const start = joined.text.indexOf('twelve');
    const located = joined.locate(start, start + 6);
    expect(located).toEqual({ takeId: 'follow-up', start: 11, end: 17, offsetSec: 62 });
    expect(followUp.text.slice(11, 17)).toBe('twelve');
  });

  it('end a stretch that runs into the next answer with their own end', () => {
    const start = joined.text.indexOf('queue');
    expect(joined.locate(start, joined.text.length)).toMatchObject({
      takeId: 'opening',
      end: opening.text.length,
    });
  });

  it('know nothing of a place between them or behind them', () => {
    expect(joined.locate(opening.text.length, opening.text.length + 1)).toBeNull();
    expect(joined.locate(joined.text.length, joined.text.length + 5)).toBeNull();
    expect(joinAnswers([]).locate(0, 1)).toBeNull();
  });

  it('are found again character by character, whatever they are made of', () => {
    const random = seededRandom(4);
    const parts = Array.from({ length: 12 }, (_, index) => {
      const words = Array.from({ length: Math.floor(random() * 6) }, () => `w${Math.floor(random() * 100)}`);
      return part(`t${index}`, words.join(' ') + (random() < 0.5 ? '.' : ''));
    }).filter(({ text }) => text !== '');
    const whole = joinAnswers(parts);
    for (const { takeId, text } of parts) {
      const at = [...whole.text].findIndex((_, start) => whole.locate(start, start + 1)?.takeId === takeId);
      expect(whole.text.slice(at, at + text.length)).toBe(text);
      expect(whole.locate(at, at + text.length)).toMatchObject({ takeId, start: 0, end: text.length });
    }
  });
});

describe('the evidence of a thread', () => {
  it('is told with its take, in offsets and seconds of that take', () => {
    const [own, other] = locateEvidence([found('moved the export'), found('twelve minutes')], joined);
    expect(own).toMatchObject({ takeId: 'opening', start: 2, startSec: 1.5 });
    expect(other).toMatchObject({ takeId: 'follow-up', start: 11, startSec: 2.5 });
    expect(other?.endSec).toBeCloseTo(3.4);
    expect(followUp.text.slice(other?.start, other?.end)).toBe('twelve minutes');
  });

  it('that runs across two answers is quoted as far as the first one goes', () => {
    const [piece] = locateEvidence([found('a queue. it fell')], joined);
    expect(piece).toMatchObject({ takeId: 'opening', quote: 'a queue.', end: opening.text.length });
  });

  it('has no seconds where the answer was typed', () => {
    const typed = joinAnswers([{ ...opening, words: [] }]);
    const piece = { ...found('a queue.'), startSec: null, endSec: null };
    expect(locateEvidence([piece], typed)).toMatchObject([{ startSec: null, endSec: null }]);
  });
});

describe('the score of a thread with one of its takes', () => {
  const evidence = [found('moved the export', 'own-actions-2'), found('twelve minutes')];
  const [span] = evidence.map(({ start, end, startSec, endSec }) => ({
    label: 'action' as const,
    start,
    end,
    startSec,
    endSec,
  }));
  const score = aScore({ evidence, spans: span ? [span] : [] });

  it('has the levels of all and the words of this one', () => {
    const within = scoreWithin(score, joined, 'follow-up');
    expect(within).toMatchObject({ overall: score.overall, level: score.level, missing: score.missing });
    expect(within.evidence).toMatchObject([{ quote: 'twelve minutes', start: 11 }]);
    expect(within.spans).toEqual([]);
    expect(scoreWithin(score, joined, 'opening').spans).toMatchObject([{ label: 'action', start: 2 }]);
  });

  it('has no words for a take that is not in it', () => {
    expect(scoreWithin(score, joined, 'another')).toMatchObject({ evidence: [], spans: [] });
  });
});
