import { describe, expect, it } from 'vitest';
import { checkSectionFill } from '@shared/domain/packs/check-section-fill';
import { writePath } from '@shared/domain/packs/write-path';
import type { Pack, Question, Section } from '@shared/model/pack';
import { tiny } from './placed-tiny';

const section = (id: string, questions: number, more: Partial<Section> = {}): Section => ({
  id,
  name: id,
  kinds: ['behavioural'],
  qualityIds: [],
  byLengthMin: { '20': { minutes: 10, questions, followUps: 0 } },
  ...more,
});

/** A pack whose only round has these sections, and behavioural questions with these qualities. */
function packWith(sections: Section[], qualityIds: string[][], more: Partial<Question> = {}): Pack {
  return tiny(({ stages, questions }) => ({
    stages: stages.map((stage) => ({
      ...stage,
      rounds: stage.rounds.map((round) => ({ ...round, lengthsMin: [20], qualityIds: ['care'], sections })),
    })),
    questions: qualityIds.map((ids, index) => ({
      ...(questions[2] as Question),
      id: `q-${index}`,
      qualityIds: ids,
      ...more,
    })),
  }));
}

function toldOf(pack: Pack): string[] {
  return checkSectionFill(pack).map(({ path, reason }) => `${writePath(path)}: ${reason}`);
}

describe('the questions that a section asks for', () => {
  it('must be there, for a quality of the round or for none', () => {
    const qualities = [['care'], [], ['haste'], ['haste', 'care']];
    expect(toldOf(packWith([section('a', 3)], qualities))).toEqual([]);
    expect(toldOf(packWith([section('a', 4)], qualities))).toEqual([
      'stages[0].rounds[0].sections[0].byLengthMin.20.questions: asks for 4, and the pack has 3 that fit here (behavioural)',
    ]);
  });

  it('must fit the qualities of the section where it names some', () => {
    const qualities = [['care'], [], ['haste']];
    expect(toldOf(packWith([section('a', 3, { qualityIds: ['haste'] })], qualities))).toHaveLength(1);
    expect(toldOf(packWith([section('a', 2, { qualityIds: ['haste'] })], qualities))).toEqual([]);
  });

  it('must be for this stage or for all', () => {
    expect(toldOf(packWith([section('a', 1)], [['care']], { stageIds: ['elsewhere'] }))).toHaveLength(1);
    expect(toldOf(packWith([section('a', 1)], [['care']], { stageIds: ['talk'] }))).toEqual([]);
  });

  it('must be enough for all sections together, since none is asked twice', () => {
    const sections = [section('a', 2), section('b', 2)];
    expect(toldOf(packWith(sections, [['care'], ['care'], ['care'], ['care']]))).toEqual([]);
    expect(toldOf(packWith(sections, [['care'], ['care'], ['care']]))).toEqual([
      'stages[0].rounds[0].sections[1].byLengthMin.20.questions: asks for 2, and the sections before it may leave only 1 of 3',
    ]);
  });

  it('do not matter in lengths that a section has no part in', () => {
    expect(toldOf(packWith([section('a', 1), section('b', 9, { byLengthMin: {} })], [['care']]))).toEqual([]);
  });
});
