import { describe, expect, it } from 'vitest';
import { chooseExample } from '@shared/domain/rubric-guide/choose-example';
import { QuestionKindSchema } from '@shared/model/pack';
import { packQualities, scored } from '@tests/support/scored-answer';
import { shippedExamples } from '@tests/support/shipped-examples';

const words = (text: string): number => text.split(/\s+/).length;

describe('the examples that are shipped', () => {
  it('have one for every kind of question that is judged', () => {
    const kinds = new Set(shippedExamples.map(({ kind }) => kind));
    const judged = QuestionKindSchema.options.filter((kind) => kind !== 'your_questions');
    expect(judged.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('have one for every quality of the Amazon pack, and one for everything else', () => {
    const shown = shippedExamples.flatMap(({ kind, qualityId }) =>
      kind === 'behavioural' ? [qualityId] : [],
    );
    expect(shown.toSorted()).toEqual([...packQualities.map(({ id }) => id), null].toSorted());
  });

  it('have ids of their own', () => {
    const ids = shippedExamples.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(shippedExamples)('quote their own words in the notes: $id', ({ text, notes }) => {
    expect(notes.filter(({ quote }) => !text.includes(quote))).toEqual([]);
  });

  it.each(shippedExamples)('can be spoken in the time of an answer: $id', ({ kind, text }) => {
    const short = kind === 'logistics' || kind === 'negotiation';
    expect(words(text)).toBeGreaterThanOrEqual(short ? 60 : 120);
    expect(words(text)).toBeLessThanOrEqual(short ? 160 : 260);
  });

  it.each(shippedExamples)('stand high on the rubric that they explain: $id', (example) => {
    const { kind, question, qualityId } = example;
    const qualityIds = qualityId === null ? [] : [qualityId];
    const score = scored(example.text, { kind, question, qualityIds });
    expect(score.overall).toBeGreaterThanOrEqual(4);
    expect(score.gates.filter(({ cap }) => cap < 5)).toEqual([]);
    const shown = qualityId === null ? score.overall : score.qualities[qualityId]?.score;
    expect(shown).toBeGreaterThanOrEqual(4);
  });
});

describe('the example for a question', () => {
  const idFor = (kind: Parameters<typeof chooseExample>[1]['kind'], ...qualityIds: string[]) =>
    chooseExample(shippedExamples, { kind, qualityIds })?.id;

  it('shows the quality that the question asks for', () => {
    expect(idFor('behavioural', 'bias_for_action')).toBe('behavioural-bias-for-action');
  });

  it('shows the first quality of the question that there is an example for', () => {
    expect(idFor('behavioural', 'courage', 'database_design')).toBe('behavioural-database-design');
  });

  it('is the one for all other qualities where a pack has its own', () => {
    expect(idFor('behavioural', 'courage')).toBe('behavioural-other-principles');
  });

  it('is of the kind of the question, whatever its quality', () => {
    expect(idFor('technical', 'technical_excellence')).toBe('technical-payment-once');
  });

  it('is none for a kind that nobody judges', () => {
    expect(chooseExample(shippedExamples, { kind: 'your_questions', qualityIds: [] })).toBeNull();
  });
});
