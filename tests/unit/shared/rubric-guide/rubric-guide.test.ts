import { describe, expect, it } from 'vitest';
import { rubricGuide } from '@shared/domain/rubric-guide/rubric-guide';
import type { Question } from '@shared/model/pack';
import type { GuideLadder, RubricGuide } from '@shared/model/rubric-guide';
import { packQualities, scored, shippedRubric } from '@tests/support/scored-answer';
import { shippedExamples } from '@tests/support/shipped-examples';

const asked: Pick<Question, 'text' | 'kind' | 'qualityIds'> = {
  text: 'Tell me about a decision that you had to make without all the information.',
  kind: 'behavioural',
  qualityIds: ['bias_for_action'],
};

function guideTo(text: string | null, part: Partial<typeof asked> = {}, rubric = shippedRubric): RubricGuide {
  const question = { ...asked, ...part };
  const { kind, qualityIds } = question;
  const score = text === null ? null : scored(text, { question: question.text, kind, qualityIds, rubric });
  return rubricGuide({
    question,
    qualities: packQualities,
    rubric,
    examples: shippedExamples,
    judged: text !== null && score ? { text, words: null, score } : null,
  });
}

function ladderOf(guide: RubricGuide, qualityId: string | null): GuideLadder {
  const ladder = guide.ladders.find((one) => one.qualityId === qualityId);
  if (!ladder) throw new Error(`There is no ladder for ${qualityId}.`);
  return ladder;
}

const rungMet = ({ rungs }: GuideLadder, level: number): boolean[] =>
  rungs.find((rung) => rung.level === level)?.needs.map(({ met }) => met) ?? [];

const strong = shippedExamples.find(({ id }) => id === 'behavioural-bias-for-action')?.text ?? '';
const weak = 'I think decisions are important and one should always take them quickly.';

describe('the guide to a score', () => {
  it('holds the ladder of the whole, then the asked quality, then the others', () => {
    const { ladders } = guideTo(strong);
    expect(ladders.slice(0, 2).map(({ qualityId }) => qualityId)).toEqual([null, 'bias_for_action']);
    expect(ladders).toHaveLength(packQualities.length + 1);
  });

  it('carries the levels of the score', () => {
    const score = scored(strong, { question: asked.text, qualityIds: asked.qualityIds });
    const guide = guideTo(strong);
    expect(ladderOf(guide, null)).toMatchObject({ level: score.level, score: score.overall });
    expect(ladderOf(guide, 'bias_for_action').score).toBe(score.qualities['bias_for_action']?.score);
  });

  it('ticks the needs that the answer meets', () => {
    const whole = ladderOf(guideTo(strong), null);
    expect(rungMet(whole, 3)).not.toContain(false);
    expect(rungMet(whole, 4)).not.toContain(false);
  });

  it('leaves open what an answer lacks', () => {
    const whole = ladderOf(guideTo(weak), null);
    expect(rungMet(whole, 4)).not.toContain(true);
  });

  it('gives every level from 1 to 5 its reason, and the words of the pack for each quality', () => {
    const guide = guideTo(strong);
    for (const ladder of guide.ladders) {
      expect(ladder.rungs.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
      expect(ladder.rungs.every(({ reason }) => reason !== '')).toBe(true);
    }
    const { anchors } = ladderOf(guide, 'customer_obsession');
    const pack = packQualities.find(({ id }) => id === 'customer_obsession')?.anchors;
    expect(anchors).toEqual([1, 2, 3, 4, 5].map((level) => ({ level, text: pack?.[level as 1] })));
  });

  it('names every item in plain words', () => {
    const named = guideTo(strong).ladders.flatMap(({ rungs }) =>
      rungs.flatMap(({ needs }) => needs.flatMap(({ items }) => items)),
    );
    expect(named.filter(({ id, label }) => label === id)).toEqual([]);
  });

  it('is the same whenever it is asked for', () => {
    expect(guideTo(strong)).toEqual(guideTo(strong));
  });
});

describe('the guide without a score', () => {
  it('shows ladders and anchors, and ticks nothing', () => {
    const guide = guideTo(null);
    expect(guide.ladders.map(({ level }) => level)).not.toContain(1);
    const ticks = guide.ladders.flatMap(({ rungs }) => rungs.flatMap(({ needs }) => needs));
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.filter(({ met }) => met)).toEqual([]);
  });
});

describe('the guide to a talk', () => {
  const talk = shippedExamples.find(({ kind }) => kind === 'database')?.text ?? '';

  it('lets the asked quality follow the whole', () => {
    const guide = guideTo(talk, {
      text: 'How would you store messages?',
      kind: 'database',
      qualityIds: ['database_design'],
    });
    const whole = ladderOf(guide, null);
    const quality = ladderOf(guide, 'database_design');
    expect(quality).toMatchObject({ level: whole.level, score: whole.score, rungs: [] });
    expect(quality.anchors).toHaveLength(5);
  });

  it('explains an introduction by the ladder of introductions', () => {
    const text = shippedExamples.find(({ kind }) => kind === 'introduction')?.text ?? '';
    const guide = guideTo(text, { text: 'Please introduce yourself.', kind: 'introduction', qualityIds: [] });
    const own = shippedRubric.ladders.find(({ id }) => id === shippedRubric.kinds.introduction?.ladder);
    expect(ladderOf(guide, null).rungs[0]?.reason).toBe(own?.floorReason);
  });
});

describe('the guide to a ladder that counts points', () => {
  const rubric = {
    ...shippedRubric,
    ladders: shippedRubric.ladders.map((ladder) =>
      ladder.id === shippedRubric.kinds.behavioural?.ladder
        ? {
            ...ladder,
            points: [
              { item: 'own-decision', points: 2, upTo: 1 },
              { item: 'verified', points: 3, upTo: 1 },
            ],
            rungs: [{ level: 2, reason: 'Enough.', openAllowed: 0, needs: [], points: 4 }],
          }
        : ladder,
    ),
  };

  it('shows the points as one need, with how few things can meet it', () => {
    const [need] = ladderOf(guideTo(weak, {}, rubric), null).rungs[1]?.needs ?? [];
    expect(need).toMatchObject({ atLeast: 2, met: false });
    expect(need?.items.map(({ id }) => id)).toEqual(['own-decision', 'verified']);
  });
});
