import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { degradedByKind, figuresOf } from '@tests/bench/judgement/figures';
import { judgeSet, shippedSetUp } from '@tests/bench/judgement/judge-set';
import { spoiltAnswers } from '@tests/support/judgement/spoilt-answers';
import { spokenAnswers } from '@tests/support/judgement/spoken-answers';

const setUp = await shippedSetUp(resolve(import.meta.dirname, '..', '..', '..', 'resources'));
const answers = spokenAnswers('development');
const judged = judgeSet([...answers, ...spoiltAnswers(answers)], setUp);
const figures = figuresOf(judged);
const valueOf = (name: string): number => figures[name]?.value ?? Number.NaN;
const junkGates = new Set(setUp.rubric.gates.flatMap(({ id, junk }) => (junk ? [id] : [])));

describe('the scorer on the answers that it was developed with', () => {
  it('ranks them as their labels do', () => {
    expect(valueOf('rank, behavioural')).toBeGreaterThanOrEqual(0.85);
    expect(valueOf('rank, all')).toBeGreaterThanOrEqual(0.82);
    expect(valueOf('mean absolute error')).toBeLessThanOrEqual(0.6);
  });

  it('is fooled by no junk answer', () => {
    const fooled = judged
      .filter(({ answer, row }) => answer.set === 'junk' && row.overall > 2)
      .map(({ answer, row }) => `${answer.id} (${answer.type}): ${row.overall}`);
    expect(fooled).toEqual([]);
  });

  it('takes no honest answer for junk', () => {
    const honest = judged.filter(
      ({ answer }) =>
        ['base', 'rambling', 'paraphrase', 'noise', 'we'].includes(answer.set) && answer.label >= 2,
    );
    const accused = honest.flatMap(({ answer, row }) =>
      row.gates.filter(({ id }) => junkGates.has(id)).map(({ id }) => `${answer.id}: ${id}`),
    );
    expect(accused).toEqual([]);
  });

  it('gives a spoilt answer less than the answer that it is made from', () => {
    for (const [kind, share] of Object.entries(degradedByKind(judged)))
      expect([kind, share >= 0.85]).toEqual([kind, true]);
  });

  it('never rewards "we" for "I", or a detour', () => {
    expect(valueOf('we or rambling not raised')).toBeGreaterThanOrEqual(0.85);
  });

  it('keeps its level when the words change', () => {
    expect(valueOf('reworded, mean change')).toBeLessThanOrEqual(0.35);
    expect(valueOf('reworded, within half')).toBeGreaterThanOrEqual(0.8);
  });
});
