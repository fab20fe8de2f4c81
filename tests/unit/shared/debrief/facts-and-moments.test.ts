import { describe, expect, it } from 'vitest';
import { holdDebrief } from '@shared/domain/debrief/hold-debrief';
import type { Debrief, JudgedThread, RoundRecord } from '@shared/model/debrief';
import type { QualityScore } from '@shared/model/score';
import { aDebriefInput, aRecord, aThread, evidence, heard, someRules } from '@tests/support/debrief-samples';

const advice = (item: string): QualityScore['missing'] => [
  { item, advice: `Say ${item} in full.`, toLevel: 4 },
];

interface Round {
  quality?: string;
  level: number;
  said?: string[];
  missing?: string;
}

function threadOf(number: number, { quality = 'ownership', level, said = [], missing }: Round): JudgedThread {
  const takeId = `take-${number}`;
  return aThread({
    sessionId: `session-${number}`,
    takeIds: [takeId],
    wordCount: 200,
    levels: { [quality]: heard(level, missing === undefined ? [] : advice(missing)) },
    opening: { takeId, quote: `Opening ${number}`, startSec: 0, endSec: 1 },
    evidence: said.map((item) => evidence(item, { takeId, quote: `${item} in round ${number}` })),
  });
}

function rounds(...parts: Round[]): RoundRecord[] {
  return parts.map((part, place) => {
    const thread = threadOf(place, part);
    return aRecord({
      sessionId: thread.sessionId,
      roundId: `round-${place}`,
      roundName: `Round ${place}`,
      qualityIds: [part.quality ?? 'ownership'],
      threads: [thread, { ...thread, evidence: [], questionIndex: 1 }],
    });
  });
}

function debrief(...parts: Round[]): Debrief {
  return holdDebrief(aDebriefInput(rounds(...parts)));
}

const quotesOf = ({ facts }: Debrief): string[] => facts.map(({ quote }) => quote);
const told = ({ decision }: Debrief): string[] =>
  decision.weighed.map(({ side, title }) => `${side}: ${title}`);

describe('the facts', () => {
  it('take turns between the rounds, figures before acts', () => {
    const made = debrief(
      { level: 3, said: ['own-actions-2', 'result-figure', 'lesson-named'] },
      { level: 3, said: ['own-fault'] },
    );
    expect(quotesOf(made)).toEqual([
      'result-figure in round 0',
      'own-fault in round 1',
      'own-actions-2 in round 0',
    ]);
  });

  it('are six at most and spread over the rounds', () => {
    const said = ['result-figure', 'baseline', 'verified', 'own-decision', 'mechanism', 'cause-found'];
    const made = debrief({ level: 3, said }, { level: 3, said }, { level: 3, said });
    const sessions = made.facts.map(({ sessionId }) => sessionId);
    expect(sessions.toSorted()).toEqual(['session-0', 'session-1', 'session-2'].flatMap((id) => [id, id]));
  });

  it('put a change in figures before a single figure, and quote no words twice', () => {
    const thread = aThread({
      levels: { ownership: 3 },
      evidence: [
        evidence('result-figure', { quote: 'it took us three days' }),
        evidence('result-figure', { quote: 'errors went from twelve to one' }),
        evidence('outcome-checkable', { quote: 'from twelve to one' }),
      ],
    });
    const made = holdDebrief(aDebriefInput([aRecord({ threads: [thread] })]));
    expect(quotesOf(made)).toEqual(['errors went from twelve to one', 'it took us three days']);
  });

  it('leave out what stands in an answer that proves nothing', () => {
    const gate = { id: 'metric-soup', cap: 1.5, reason: 'Figure follows figure.' };
    const thread = aThread({ score: { gates: [gate] }, evidence: [evidence('result-figure')] });
    expect(holdDebrief(aDebriefInput([aRecord({ threads: [thread] })])).facts).toEqual([]);
  });
});

describe('the moments that weighed most', () => {
  it('are two for a hire and one against it, the strongest and the weakest', () => {
    const made = debrief(
      { level: 3.2, said: ['verified'], missing: 'the outcome' },
      { level: 4.5, said: ['baseline'], missing: 'the price' },
      { level: 3.6, said: ['own-fault'], missing: 'the reason' },
    );
    expect(made.decision.outcome).toBe('hire');
    expect(told(made)).toEqual([
      'for: A sign of baseline',
      'for: A sign of own-fault',
      'against: Missing: the outcome in full',
    ]);
    expect(made.decision.weighed[2]).toMatchObject({ roundName: 'Round 0', interviewerRole: 'Engineer' });
  });

  it('are two against for a no, and one for it', () => {
    const made = debrief(
      { level: 2.2, said: ['verified'], missing: 'the outcome' },
      { level: 2.5, said: ['baseline'], missing: 'the price' },
    );
    expect(made.decision.outcome).toBe('no-hire');
    expect(told(made)).toEqual([
      'against: Missing: the outcome in full',
      'against: Missing: the price in full',
      'for: A sign of baseline',
    ]);
  });

  it('name the quality that lowered the level, though another was weaker', () => {
    const made = debrief(
      { level: 4, said: ['baseline'] },
      { level: 4, said: ['verified'] },
      { quality: 'database', level: 2.6, missing: 'the plan' },
      { quality: 'customer', level: 2.1, missing: 'the need' },
    );
    expect(made.decision.outcome).toBe('no-hire');
    const kinder = holdDebrief({
      ...aDebriefInput([]),
      records: rounds(
        { level: 4, said: ['baseline'] },
        { level: 4, said: ['verified'] },
        { quality: 'database', level: 2.6, missing: 'the plan' },
        { quality: 'customer', level: 2.1, missing: 'the need' },
      ),
      rules: someRules({ inclinedShare: 0.5 }),
    });
    expect(kinder.decision.outcome).toBe('hire-lower');
    expect(told(kinder).at(-1)).toBe('against: Missing: the plan in full');
    expect(kinder.decision.workOn.map(({ name }) => name)).toEqual(['Database design', 'Customer obsession']);
  });

  it('come from one side where there is nothing on the other', () => {
    const made = debrief({ level: 4, said: ['baseline', 'verified'] }, { level: 4, said: ['own-fault'] });
    expect(told(made)).toEqual([
      'for: A sign of baseline',
      'for: A sign of own-fault',
      'for: A sign of verified',
    ]);
  });
});

describe('what to work on', () => {
  it('is the two weakest qualities, and a third only below the bar', () => {
    const parts = (third: number): Round[] => [
      { quality: 'ownership', level: third, missing: 'a' },
      { quality: 'customer', level: 2.5, missing: 'b' },
      { quality: 'database', level: 2.2, missing: 'c' },
    ];
    const names = (third: number): string[] =>
      debrief(...parts(third)).decision.workOn.map(({ name }) => name);
    expect(names(3.4)).toEqual(['Database design', 'Customer obsession']);
    expect(names(2.9)).toEqual(['Database design', 'Customer obsession', 'Ownership']);
  });

  it('gives the advice that most answers need', () => {
    const often = { item: 'outcome', advice: 'Say how it ended.', toLevel: 4 };
    const once = { item: 'reason', advice: 'Say why.', toLevel: 3 };
    const threads = [
      aThread({ levels: { ownership: heard(2.5, [once, often]) } }),
      aThread({ levels: { ownership: heard(3.5, [often]) } }),
    ];
    const made = holdDebrief(aDebriefInput([aRecord({ threads })]));
    expect(made.decision.workOn[0]?.advice).toBe('Say how it ended.');
  });

  it('starts with what held an answer down', () => {
    const thread = aThread({
      levels: { ownership: heard(1.5, [{ item: 'outcome', advice: 'Say how it ended.', toLevel: 2 }]) },
      score: {
        gates: [{ id: 'claims', cap: 1.5, reason: 'It claims a lot.' }],
        missing: [{ item: 'claims', advice: 'Replace each claim by the act behind it.', toLevel: 2 }],
      },
    });
    const made = holdDebrief(aDebriefInput([aRecord({ threads: [thread] })]));
    expect(made.decision.workOn[0]?.advice).toBe('Replace each claim by the act behind it.');
  });
});
