import { describe, expect, it } from 'vitest';
import { lintPack } from '@shared/domain/packs/lint-pack';
import { writePath } from '@shared/domain/packs/write-path';
import type { CandidateQuestion } from '@shared/model/pack-candidate-questions';
import type { DebriefRules } from '@shared/model/pack-debrief';
import type { OfferModel } from '@shared/model/pack-offer';
import type { Pack, Question, Section } from '@shared/model/pack';
import { placed, tiny } from './placed-tiny';

function warningsOf(pack: Pack): string[] {
  return lintPack(placed(pack)).map(({ file, path, reason }) => `${file} ${writePath(path)}: ${reason}`);
}

const withQuestions = (change: (question: Question, index: number) => Partial<Question>): Pack =>
  tiny(({ questions }) => ({
    questions: questions.map((question, index) => ({ ...question, ...change(question, index) })),
  }));

const withSections = (change: (section: Section, index: number) => Partial<Section>): Pack =>
  tiny(({ stages }) => ({
    stages: stages.map((stage) => ({
      ...stage,
      rounds: stage.rounds.map((round) => ({
        ...round,
        sections: round.sections.map((section, index) => ({ ...section, ...change(section, index) })),
      })),
    })),
  }));

const entry = (id: string, keywords: string[]): CandidateQuestion => ({
  id,
  keywords,
  topic: id,
  example: 'When?',
  answer: 'At nine.',
  answerBy: {},
  provenance: { confidence: 'our wording', source: 'the shop', date: '2026' },
});

const extraQuality = (pack: Pack): Pack['qualities'] => [
  ...pack.qualities,
  {
    id: 'haste',
    name: 'Haste',
    summary: 'Is quick.',
    functional: false,
    anchors: { 1: 'Slow.', 2: 'slow.', 3: 'Steady.', 4: 'Quick.', 5: 'Very quick.' },
  },
];

describe('what a pack could do better', () => {
  it('is nothing for a pack that covers what it promises', () => {
    expect(warningsOf(tiny())).toEqual([]);
  });

  it('is a quality that no question asks for, or hardly one, and anchors that say the same', () => {
    expect(warningsOf(tiny((pack) => ({ qualities: extraQuality(pack) })))).toEqual([
      'qualities.json qualities[1]: no question asks for “Haste”',
      'qualities.json qualities[1].anchors.2: repeats the anchor of a lower level',
    ]);
    expect(
      warningsOf(withQuestions((_, index) => (index === 4 ? { qualityIds: [], kind: 'motivation' } : {}))),
    ).toContain('qualities.json qualities[0]: only 2 of the questions ask for “Care”');
  });

  it('is a behavioural question without a quality, or without one that has anchors', () => {
    expect(warningsOf(withQuestions((_, index) => (index === 4 ? { qualityIds: [] } : {})))).toContain(
      'questions.json questions[4].qualityIds: names no quality, so that its answer is rated on none',
    );
    const pack = withQuestions((_, index) => (index === 4 ? { qualityIds: ['haste'] } : {}));
    expect(warningsOf({ ...pack, qualities: extraQuality(pack) })).toContain(
      'questions.json questions[4].qualityIds: none of its qualities has anchors that differ from each other',
    );
  });

  it('is a question that no section asks, unless it waits for the workbench or the offer', () => {
    const kinds = ['database', 'technical', 'negotiation'] as const;
    const pack = tiny(({ questions }) => ({
      questions: [
        ...questions,
        ...kinds.map((kind) => ({ ...(questions[0] as Question), id: kind, text: kind, kind })),
      ],
    }));
    expect(warningsOf(pack)).toEqual([
      'questions.json questions[5]: no section asks this question (database)',
    ]);
  });

  it('is a question that stands twice in other letters', () => {
    expect(
      warningsOf(withQuestions((_, index) => (index === 1 ? { text: 'Tell me  about YOURSELF.' } : {}))),
    ).toEqual(['questions.json questions[1].text: another question has the same text']);
  });

  it('is a round that cannot report on one of its qualities', () => {
    const pack = tiny((whole) => ({
      qualities: extraQuality(whole),
      stages: whole.stages.map((stage) => ({
        ...stage,
        rounds: stage.rounds.map((round) => ({ ...round, qualityIds: ['care', 'haste'] })),
      })),
    }));
    expect(warningsOf(pack)).toContain(
      'stages.json stages[0].rounds[0].qualityIds[1]: no section of this round has a question for “haste”',
    );
  });

  it('is a section with less than half as many questions in reserve as it asks', () => {
    const asking = (questions: number): Pack =>
      withSections((section, index) =>
        index === 1
          ? { byLengthMin: { ...section.byLengthMin, '20': { minutes: 12, questions, followUps: 0 } } }
          : {},
      );
    expect(warningsOf(asking(2))).toEqual([]);
    expect(warningsOf(asking(3))).toEqual([
      'stages.json stages[0].rounds[0].sections[1]: asks up to 3 of only 3 questions, so that a second run repeats nearly all of them',
    ]);
  });

  it('is a share for a length that no run has', () => {
    const share = { minutes: 5, questions: 1, followUps: 0 };
    const pack = withSections((section, index) =>
      index === 0 ? { byLengthMin: { ...section.byLengthMin, '45': share } } : {},
    );
    expect(warningsOf(pack)).toEqual([
      'stages.json stages[0].rounds[0].sections[0].byLengthMin.45: no run of this round lasts 45 minutes',
    ]);
  });

  it('is a principle that no question asks for', () => {
    expect(warningsOf(withQuestions(() => ({ principleIds: [] })))).toEqual([
      'qualities.json principles[0]: no question asks for the principle “Customers first”',
    ]);
  });

  it('is a keyword that stands for two questions of a candidate', () => {
    const candidateQuestions = [entry('hours', ['open', 'hours']), entry('doors', ['doors', 'Open'])];
    expect(warningsOf(tiny(() => ({ candidateQuestions })))).toEqual([
      'your-questions.json candidateQuestions[1].keywords[1]: the keyword “Open” stands twice, first in “hours”',
    ]);
  });

  it.each(['todo', '-', 'n/a', 'Unknown', '???', 'TBD'])('is “%s” as a source', (source) => {
    const pack = tiny(({ stages }) => ({
      stages: stages.map((stage) => ({ ...stage, provenance: { ...stage.provenance, source } })),
    }));
    expect(warningsOf(pack)).toEqual([`stages.json stages[0].provenance.source: “${source}” is no source`]);
  });

  it('is an optional part that this pack would need', () => {
    expect(warningsOf(tiny(() => ({ guide: null })))).toEqual(['guide.json : is missing']);
    const [chapters] = [tiny().guide?.chapters ?? []];
    const guide = { chapters, facts: [], checklist: [], mistakes: [], faqs: [] };
    expect(warningsOf(tiny(() => ({ guide })))).toEqual([
      'guide.json checklist: is empty',
      'guide.json mistakes: is empty',
      'guide.json faqs: is empty',
    ]);
    const asksForQuestions = withSections((section, index) =>
      index === 0 ? { kinds: [...section.kinds, 'your_questions'] } : {},
    );
    expect(warningsOf(asksForQuestions)).toEqual([
      'your-questions.json : is missing, and a section is for the questions of the candidate',
    ]);
    const { provenance } = entry('x', []);
    expect(warningsOf(tiny(() => ({ debrief: { provenance } as DebriefRules })))).toEqual([
      'offer.json : is missing, and the debrief can end in an offer',
    ]);
    expect(warningsOf(tiny(() => ({ offer: { provenance, notes: [] } as unknown as OfferModel })))).toEqual([
      'questions.json questions: there is an offer, and no question of kind negotiation',
    ]);
  });
});
