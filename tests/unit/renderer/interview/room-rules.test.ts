import { describe, expect, it } from 'vitest';
import {
  lineFor,
  nextSpokenText,
  questionIndexOf,
} from '@renderer/features/interview/director/interviewer-line';
import { noCaptions, withDraft, withSegment } from '@renderer/features/interview/director/live-captions';
import { roomAct } from '@renderer/features/interview/room/room-act';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { initials } from '@renderer/wording/initials';
import type { InterviewPhase } from '@shared/model/interview';
import type { Session } from '@shared/model/session';
import { aSession, aTake } from '@tests/support/review-samples';

type Phase<Name extends InterviewPhase['phase']> = Extract<InterviewPhase, { phase: Name }>;

function sessionAt(at: InterviewPhase, part: Partial<Session> = {}): Session {
  const session = aSession({ takes: [], ...part });
  const leads = ['', 'Thank you.', 'Good.'];
  const questions = session.plan.questions.map((question, index) => ({
    ...question,
    lead: leads[index] ?? '',
  }));
  const plan = { ...session.plan, questions };
  return { ...session, plan, interview: { ...session.interview, at } };
}

function askingOf(questionIndex: number, part: Partial<Phase<'asking'>> = {}): InterviewPhase {
  return { phase: 'asking', questionIndex, takeId: null, repeats: 0, prepare: false, reply: null, ...part };
}

const asking = askingOf(1);

describe('what the interviewer says', () => {
  it('thanks for the last answer only the first time a question is asked', () => {
    expect(lineFor(sessionAt(asking))?.lead).toBe('Thank you.');
    expect(lineFor(sessionAt(asking, { takes: [aTake({ questionIndex: 1 })] }))?.lead).toBeNull();
    expect(lineFor(sessionAt(askingOf(0)))?.lead).toBeNull();
  });

  it('leads over to a question that is repeated', () => {
    for (const at of [askingOf(1, { repeats: 1 }), askingOf(1, { takeId: 'take-1' })]) {
      expect(lineFor(sessionAt(at))?.spoken).toBe('Of course. A quick decision, please.');
    }
  });

  it('shows a reply above the question, and speaks only the reply', () => {
    const reply = { line: 'take-your-time', text: 'Take your time.' } as const;
    expect(lineFor(sessionAt(askingOf(1, { takeId: 'take-1', reply })))).toEqual({
      kind: 'question',
      lead: 'Take your time.',
      text: 'A quick decision, please.',
      spoken: 'Take your time.',
    });
  });

  it('keeps the question on show while it is answered and considered, and the greeting through a pause in it', () => {
    const at = { questionIndex: 2, takeId: 'take-1' };
    for (const phase of ['answering', 'considering'] as const) {
      expect(lineFor(sessionAt({ phase, ...at }))).toMatchObject({
        kind: 'question',
        lead: null,
        text: 'When you could start, please.',
      });
    }
    const paused: InterviewPhase = {
      phase: 'paused',
      questionIndex: 0,
      takeId: null,
      resumeTo: 'introduction',
    };
    expect(lineFor(sessionAt(paused))?.kind).toBe('greeting');
    expect(questionIndexOf(sessionAt(paused))).toBeNull();
    expect(lineFor(sessionAt({ phase: 'finished', ending: 'completed' }))).toBeNull();
  });

  it('says goodbye with what comes before it', () => {
    expect(lineFor(sessionAt({ phase: 'closing', lead: 'Our time is over.' }))).toMatchObject({
      lead: 'Our time is over.',
      spoken: 'Our time is over. Goodbye.',
    });
    expect(lineFor(sessionAt({ phase: 'closing', lead: null }))?.spoken).toBe('Goodbye.');
  });

  it('says neither greeting nor goodbye in a short run, but what the answer to the last question is', () => {
    const short = (at: InterviewPhase): Session => {
      const session = sessionAt(at);
      return { ...session, plan: { ...session.plan, greeting: '', closing: '' } };
    };
    expect(lineFor(short({ phase: 'introduction' }))).toBeNull();
    expect(lineFor(short({ phase: 'closing', lead: null }))).toBeNull();
    expect(lineFor(short({ phase: 'closing', lead: 'Let us leave that.' }))?.spoken).toBe(
      'Let us leave that.',
    );
  });

  it('is known in advance: the next question with its thanks, or the goodbye', () => {
    const at = (questionIndex: number): InterviewPhase => ({
      phase: 'answering',
      questionIndex,
      takeId: 't',
    });
    expect(nextSpokenText(sessionAt(at(0)))).toBe('Thank you. A quick decision, please.');
    expect(nextSpokenText(sessionAt(at(2)))).toBe('Goodbye.');
    const retake = sessionAt(at(0));
    expect(
      nextSpokenText({ ...retake, interview: { ...retake.interview, retakeOf: { ending: 'completed' } } }),
    ).toBeNull();
  });

  it('does not prepare a question of the reserve, which may never be asked', () => {
    const session = sessionAt({ phase: 'answering', questionIndex: 0, takeId: 't' });
    const questions = session.plan.questions.map((question, index) => ({
      ...question,
      reserve: index === 1,
    }));
    expect(nextSpokenText({ ...session, plan: { ...session.plan, questions } })).toBe(
      'Good. When you could start, please.',
    );
  });
});

describe('the captions of the user', () => {
  const at = { sessionId: 's', takeId: 't' };
  const segment = (text: string) => ({
    ...at,
    segment: { text, words: [], confidence: 1, flags: [], startSec: 0, endSec: 1 },
  });

  it('replace a draft by the finished words', () => {
    const drafted = withDraft(noCaptions, { ...at, text: ' I led the ' });
    expect(drafted).toEqual({ settled: '', draft: 'I led the' });
    expect(withSegment(drafted, segment('I led the move.'))).toEqual({
      settled: 'I led the move.',
      draft: '',
    });
  });

  it('stay small however long the answer is, cut between words', () => {
    let captions = noCaptions;
    for (let sentence = 0; sentence < 200; sentence += 1)
      captions = withSegment(captions, segment('Then we went on.'));
    expect(captions.settled.length).toBeLessThan(330);
    expect(captions.settled).toMatch(/^… \S+ /);
    expect(captions.settled.endsWith('went on.')).toBe(true);
  });
});

describe('what the room is about', () => {
  const view = (at: InterviewPhase, devices: RoomView['devices'] = { state: 'ready' }) =>
    ({ session: sessionAt(at), devices }) as RoomView;
  const problems = [{ kind: 'camera', code: 'unplugged' } as const];

  it('is the interruption even when a device is gone, because that has the words', () => {
    const at: InterviewPhase = { phase: 'interrupted', questionIndex: 0, takeId: 't', reason: 'camera-lost' };
    expect(roomAct(view(at, { state: 'failed', problems }))).toBe('interrupted');
    expect(roomAct(view(asking, { state: 'failed', problems }))).toBe('device-problem');
  });

  it('does not stop for a camera that is opened anew while the interviewer speaks', () => {
    expect(roomAct(view(asking, { state: 'opening' }))).toBe('listening');
    expect(roomAct(view({ phase: 'introduction' }, { state: 'opening' }))).toBe('preparing');
  });

  it('tells a moment that was asked for from the instant before the answer', () => {
    const thinking: Phase<'thinking'> = {
      phase: 'thinking',
      questionIndex: 0,
      takeId: null,
      requested: true,
      untilMs: null,
    };
    expect(roomAct(view(thinking))).toBe('moment');
    expect(roomAct(view({ ...thinking, requested: false }))).toBe('getting-ready');
  });

  it('is the notes that are taken, or the feedback, after an answer', () => {
    expect(roomAct(view({ phase: 'considering', questionIndex: 0, takeId: 't' }))).toBe('considering');
    const next = { nextIndex: null, prepare: false, closingLead: null };
    expect(roomAct(view({ phase: 'feedback', questionIndex: 0, takeId: 't', next }))).toBe('feedback');
  });
});

describe('a portrait', () => {
  it.each([
    ['Hannah Cole', 'HC'],
    ['Ana María de la Cruz', 'AC'],
    ['Prince', 'P'],
    ['  ', ''],
  ])('of %s shows %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
