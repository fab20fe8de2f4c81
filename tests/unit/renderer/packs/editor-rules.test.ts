import { describe, expect, test } from 'vitest';
import { everyQuestion, matchingQuestions } from '@renderer/features/packs/editor/draft/matching-questions';
import { withMovedLine } from '@renderer/features/packs/editor/draft/moved-lines';
import { draftOf, type PackDraft } from '@renderer/features/packs/editor/draft/pack-draft';
import { namePlace } from '@renderer/features/packs/editor/draft/place-words';
import { fitsItsLengths, runTime, runTimeWords } from '@renderer/features/packs/editor/draft/run-time';
import { findDraftProblems, nameSaveProblem } from '@renderer/features/packs/editor/draft/save-problems';
import { packCountWords, questionKindWords } from '@renderer/features/packs/library/pack-words';
import { countQuestions } from '@shared/domain/packs/count-questions';
import type { Section } from '@shared/model/pack';
import { aProblem, aQuestion, samplePack } from '@tests/unit/renderer/packs/sample-pack';

const pack = samplePack();
const saved = draftOf(pack);

function problemsOf(change: Partial<PackDraft>) {
  return findDraftProblems(pack, saved, { ...saved, ...change });
}

function withMinutes(minutes: number): PackDraft['stages'] {
  return saved.stages.map((stage) => ({
    ...stage,
    rounds: stage.rounds.map((round) => ({
      ...round,
      sections: round.sections.map((section, index) =>
        index === 1
          ? {
              ...section,
              byLengthMin: { ...section.byLengthMin, 20: { minutes, questions: 1, followUps: 1 } },
            }
          : section,
      ),
    })),
  }));
}

describe('the problems of a draft', () => {
  test('are none where nothing was changed', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('name the question and the field, and where they are', () => {
    const questions = [aQuestion('an-outage', { text: '  ' }), ...saved.questions.slice(1)];
    const [problem] = problemsOf({ questions });
    expect(problem).toMatchObject({
      words: 'Question “About an-outage”, text',
      place: { tab: 'questions', itemId: 'an-outage' },
      reason: 'is empty',
    });
  });

  test('tell of each list that lost its last line', () => {
    const questions = [
      aQuestion('an-outage', { hints: [''], strongAnswer: [] }),
      ...saved.questions.slice(1),
    ];
    expect(problemsOf({ questions }).map(({ words }) => words)).toEqual([
      'Question “About an-outage”, strong answer',
      'Question “About an-outage”, hints',
    ]);
  });

  test('tell of a number that is none', () => {
    const targetSec = { min: Number.NaN, max: 120 };
    const questions = [aQuestion('an-outage', { targetSec }), ...saved.questions.slice(1)];
    expect(problemsOf({ questions })[0]?.words).toBe('Question “About an-outage”, shortest answer');
  });

  test('tell of an answer that may be longer at least than at most', () => {
    const targetSec = { min: 200, max: 120 };
    const questions = [...saved.questions.slice(0, 4), aQuestion('a-lock', { targetSec })];
    expect(problemsOf({ questions })[0]).toMatchObject({
      words: 'Question “About a-lock”, longest answer',
      place: { tab: 'questions', itemId: 'a-lock' },
    });
  });

  test('tell of sections that do not add up to their run', () => {
    const [problem] = problemsOf({ stages: withMinutes(4) });
    expect(problem).toMatchObject({
      words: 'Round “Talk with the manager”, run of 20 minutes',
      place: { tab: 'timings', itemId: 'manager/talk' },
    });
    expect(problem?.suggestion).toContain('1 is missing');
  });

  test('tell of a section that asks for more questions than there are', () => {
    const questions = saved.questions.filter(({ kind }) => kind !== 'database');
    expect(problemsOf({ questions })[0]?.words).toBe(
      'Round “Talk with the manager”, section “Databases”, run of 10 minutes, questions',
    );
  });

  test('name an anchor and an interviewer', () => {
    const [ownership, database] = saved.qualities;
    const qualities = [ownership!, { ...database!, anchors: { ...database!.anchors, 4: '' } }];
    const about = { ...saved.about, interviewers: [{ ...saved.about.interviewers[0]!, role: '' }] };
    expect(problemsOf({ qualities, about }).map(({ words }) => words)).toEqual([
      'Interviewer “Daniel”, role',
      'Quality “Database design”, anchor 4',
    ]);
  });
});

describe('a problem that the main process found', () => {
  test('is named by what the editor calls its place', () => {
    const problem = aProblem({ file: 'stages.json', path: 'stages[0].rounds[0].lengthsMin[1]' });
    expect(nameSaveProblem(saved, problem).words).toBe('Round “Talk with the manager”, run of 20 minutes');
    const title = aProblem({ file: 'pack.json', path: 'title' });
    expect(nameSaveProblem(saved, title)).toMatchObject({
      words: 'About the pack, title',
      place: { tab: 'about' },
    });
  });

  test('keeps its file and path where questions may lie in several files', () => {
    const problem = aProblem({ file: 'questions/database.json' });
    expect(nameSaveProblem(saved, problem)).toMatchObject({
      words: 'questions/database.json, questions[1].text',
      place: null,
    });
  });

  test('keeps its file where the editor does not show it', () => {
    const problem = aProblem({ file: 'debrief.json', path: '' });
    expect(nameSaveProblem(saved, problem)).toMatchObject({ words: 'debrief.json', place: null });
  });
});

describe('a place in a draft', () => {
  test.each([
    [['questions', 0, 'followUps', 1, 'text'], 'Question “About an-outage”, follow-up 2'],
    [['questions', 99, 'title'], 'Question “without a title”, title'],
    [['stages', 0, 'name'], 'Stage “Hiring manager”'],
    [
      ['stages', 0, 'rounds', 0, 'sections', 0, 'byLengthMin', '10', 'minutes'],
      'Round “Talk with the manager”, section “Examples”, run of 10 minutes, minutes',
    ],
    [['manifest', 'interviewers', 0, 'name'], 'Interviewer “Daniel”, name'],
  ])('%j', (path, words) => {
    expect(namePlace(saved, path).words).toBe(words);
  });
});

describe('the time of a run', () => {
  const [round] = saved.stages[0]!.rounds;

  test('adds up the sections that it has', () => {
    expect(runTime(round!, 20)).toEqual({ lengthMin: 20, sumMin: 20, missingMin: 0, questions: 3 });
    expect(fitsItsLengths(round!)).toBe(true);
  });

  test.each([
    [4, '19 of 20 minutes, 1 missing'],
    [6.5, '21.5 of 20 minutes, 1.5 too many'],
    [5, '20 of 20 minutes'],
    [Number.NaN, 'A number of minutes is missing'],
  ])('with %s minutes for its second section', (minutes, words) => {
    const [changed] = withMinutes(minutes)[0]!.rounds;
    expect(runTimeWords(runTime(changed!, 20))).toBe(words);
    expect(fitsItsLengths(changed!)).toBe(minutes === 5);
  });

  test('is counted to the second, since fractions do not add up exactly', () => {
    const section = (minutes: number): Section => ({
      ...round!.sections[0]!,
      byLengthMin: { 1: { minutes, questions: 1, followUps: 0 } },
    });
    const parts = { sections: [section(0.1), section(0.2), section(0.7)] };
    expect(runTime(parts, 1).missingMin).toBe(0);
  });
});

describe('the list of questions', () => {
  const ids = (part: Partial<typeof everyQuestion>) =>
    matchingQuestions(pack.questions, { ...everyQuestion, ...part }).map(({ id }) => id);

  test('is narrowed down by words of title and text, by kind and by quality', () => {
    expect(ids({})).toHaveLength(5);
    expect(ids({ search: 'PLEASE deadline' })).toEqual(['a-deadline']);
    expect(ids({ kind: 'database' })).toEqual(['an-index', 'a-lock']);
    expect(ids({ qualityId: 'ownership', search: 'outage' })).toEqual(['an-outage']);
    expect(ids({ kind: 'negotiation' })).toEqual([]);
  });
});

test('a line changes places with its neighbour, and stays at either end', () => {
  expect(withMovedLine(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(withMovedLine(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(withMovedLine(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(withMovedLine(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('a pack is counted in words', () => {
  const counts = countQuestions(pack);
  expect(packCountWords(counts)).toBe('5 questions, 1 stage, 2 qualities');
  expect(questionKindWords(counts)).toBe('3 on your behaviour, 2 on databases');
});
