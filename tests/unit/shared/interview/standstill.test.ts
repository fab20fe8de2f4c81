import { describe, expect, it } from 'vitest';
import type { InterviewHappening, InterviewPhase } from '@shared/model/interview';
import {
  anInterview,
  decided,
  play,
  practiceRules,
  takeYourTime,
  toFirstAnswer,
  toFirstDecision,
  toFirstQuestion,
} from '@tests/support/play-interview';

const asked: InterviewHappening[] = [...toFirstQuestion, { type: 'question-asked' }];
const interrupt: InterviewHappening = { type: 'interrupted', reason: 'microphone-lost' };

/** How to get into each phase that runs, what a pause there goes back to, and what an interruption makes of it. */
const places: [string, InterviewHappening[], Partial<InterviewPhase>, 'paused' | 'interrupted'][] = [
  ['the greeting', [{ type: 'devices-checked' }], { phase: 'introduction' }, 'paused'],
  ['a question', toFirstQuestion, { phase: 'asking', questionIndex: 0, takeId: null }, 'interrupted'],
  [
    'a question that is repeated in an answer',
    [...toFirstAnswer, { type: 'repeat-requested' }],
    { phase: 'asking', takeId: 't1' },
    'interrupted',
  ],
  [
    'a reply',
    [...toFirstAnswer, { type: 'reply-given', reply: takeYourTime }],
    { phase: 'asking', takeId: 't1' },
    'interrupted',
  ],
  [
    'the instant before an answer',
    asked,
    { phase: 'thinking', takeId: null, requested: true },
    'interrupted',
  ],
  [
    'a moment to think',
    [...asked, { type: 'moment-requested' }],
    { phase: 'thinking', takeId: null, requested: true },
    'interrupted',
  ],
  ['an answer', toFirstAnswer, { phase: 'answering', questionIndex: 0, takeId: 't1' }, 'interrupted'],
  [
    'the moment after an answer',
    toFirstDecision,
    { phase: 'considering', questionIndex: 0, takeId: 't1' },
    'paused',
  ],
  ['the goodbye', [...toFirstDecision, decided(null)], { phase: 'closing' }, 'paused'],
];

describe.each(places)('in %s', (_where, events, back, broken) => {
  it('a pause goes back to where it began', () => {
    const paused = play([...events, { type: 'paused' }]);
    expect(paused.at.phase).toBe('paused');
    expect(paused.clock.runningSinceMs).toBeNull();
    const resumed = play([{ type: 'resumed' }], paused);
    expect(resumed.at).toMatchObject(back);
    expect(resumed.clock.runningSinceMs).not.toBeNull();
  });

  it(`an interruption is ${broken === 'paused' ? 'only a pause, for nothing can be lost' : 'told'}`, () => {
    expect(play([...events, interrupt]).at.phase).toBe(broken);
  });

  it('an interruption in a pause leads to the same', () => {
    const state = play([...events, { type: 'paused' }, interrupt]);
    expect(state.at.phase).toBe(broken);
    const anew = { phase: 'asking', questionIndex: 0, takeId: null };
    expect(play([{ type: 'resumed' }], state).at).toMatchObject(broken === 'paused' ? back : anew);
  });
});

describe('feedback', () => {
  const feedback = play([...toFirstDecision, decided(1)], anInterview(2, practiceRules));

  it('stands still already: neither a pause nor an interruption changes anything', () => {
    expect(play([{ type: 'paused' }], feedback)).toBe(feedback);
    expect(play([interrupt], feedback)).toBe(feedback);
  });
});

describe('an interruption of an answer', () => {
  const interrupted = play([...toFirstAnswer, interrupt]);

  it('remembers the question, the take and the reason', () => {
    expect(interrupted.at).toEqual({
      phase: 'interrupted',
      questionIndex: 0,
      takeId: 't1',
      reason: 'microphone-lost',
    });
  });

  it('asks the question anew when the user goes on, without more time to prepare', () => {
    expect(play([{ type: 'resumed' }], interrupted).at).toMatchObject({
      phase: 'asking',
      questionIndex: 0,
      takeId: null,
      prepare: false,
    });
  });

  it('lets what was kept count as the answer, and has it considered', () => {
    const state = play([{ type: 'interrupted-take-accepted' }], interrupted);
    expect(state.answers).toEqual([{ questionIndex: 0, takeId: 't1' }]);
    expect(state.at).toEqual({ phase: 'considering', questionIndex: 0, takeId: 't1' });
  });

  it('leaves nothing to accept where no answer had begun', () => {
    const state = play([...toFirstQuestion, interrupt]);
    expect(play([{ type: 'interrupted-take-accepted' }], state)).toBe(state);
  });
});
