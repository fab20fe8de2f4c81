import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { directorRoom, settle } from '@tests/support/director-room';
import { segmentOf } from '@tests/support/heard-speech';
import { InterviewMain } from '@tests/support/interview-main';
import { aSession, someConditions } from '@tests/support/review-samples';
import type { Conditions } from '@shared/model/session';

const checked = { type: 'devices-checked' } as const;
const greeted = { type: 'introduction-finished' } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function mainWith(conditions: Partial<Conditions> = {}): InterviewMain {
  return new InterviewMain({ conditions: { ...someConditions, ...conditions } }).after(checked, greeted);
}

/** A room whose first question is out. */
async function questionOut(main = mainWith()) {
  const room = directorRoom(main);
  await room.director.start();
  await settle();
  await room.lineEnds();
  /** Lets time pass for everybody. */
  const pass = async (ms: number) => {
    main.clock.nowMs += ms;
    vi.advanceTimersByTime(ms);
    await settle();
  };
  return { ...room, pass };
}

const endingsOf = ({ main }: { main: InterviewMain }) => main.bridge.inputsOf('take:finish');

describe('the end of a round', () => {
  // Twenty minutes, and one for the last sentence.
  const limitMs = 21 * 60_000;

  it('cuts in on an answer that runs over it', async () => {
    const room = await questionOut();
    await room.pass(limitMs - 1);
    expect(room.phase()).toBe('answering');
    await room.pass(1);
    expect(endingsOf(room)).toMatchObject([{ takeId: 'take-1', interruption: null, cutIn: true }]);
    expect(room.main.session.interview.answers).toHaveLength(1);
  });

  it('is not what ends an answer before it', async () => {
    const room = await questionOut();
    await room.pass(60_000);
    await room.director.finishAnswer();
    await settle();
    expect(endingsOf(room)).toEqual([expect.not.objectContaining({ cutIn: true })]);
    await room.pass(limitMs);
    expect(endingsOf(room)).toHaveLength(1);
  });

  it('cuts in at once on an answer that begins behind it', async () => {
    const room = await questionOut();
    await room.pass(60_000);
    await room.director.finishAnswer();
    await settle();
    room.main.clock.nowMs += limitMs;
    await room.lineEnds();
    await room.pass(0);
    expect(endingsOf(room)).toHaveLength(2);
    expect(endingsOf(room).at(-1)).toMatchObject({ cutIn: true });
  });

  it('waits while the interview is paused', async () => {
    const room = await questionOut();
    await room.pass(limitMs - 60_000);
    await room.director.holdAnswer('paused');
    await room.pass(600_000);
    await room.director.goOn('resumed');
    await settle();
    await room.pass(59_999);
    expect(room.phase()).toBe('answering');
    await room.pass(1);
    expect(endingsOf(room)).toMatchObject([{ cutIn: true }]);
  });

  it('does not matter to a second try, nor in a run without a clock', async () => {
    const retake = { type: 'retake-started', questionIndex: 0 } as const;
    const again = new InterviewMain().after(checked, { type: 'ended-early' }, retake);
    const { plan } = aSession();
    const untimed = new InterviewMain({ plan: { ...plan, sections: [] } }).after(checked, greeted);
    for (const main of [again, untimed]) {
      const room = await questionOut(main);
      await room.pass(limitMs * 10);
      expect(room.phase()).toBe('answering');
    }
  });
});

describe('time to prepare', () => {
  it('is given before anything is recorded, and ends by itself', async () => {
    const room = await questionOut(mainWith({ prepareSec: 90 }));
    expect(room.main.session.interview.at).toMatchObject({ phase: 'thinking', requested: true });
    expect(room.recorders).toEqual([]);
    await room.pass(89_999);
    expect(room.phase()).toBe('thinking');
    await room.pass(1);
    expect(room.phase()).toBe('answering');
    expect(room.recorders[0]?.told[0]).toBe('start');
  });

  it('ends before its time where the candidate is ready', async () => {
    const room = await questionOut(mainWith({ prepareSec: 90 }));
    await room.pass(5000);
    await room.director.goOn('moment-ended');
    await settle();
    expect(room.phase()).toBe('answering');
    await room.pass(90_000);
    expect(room.main.happenings.filter((name) => name === 'moment-ended')).toHaveLength(1);
  });

  it('is not given without a wish for it: the answer begins at once', async () => {
    const room = await questionOut();
    expect(room.phase()).toBe('answering');
  });
});

describe('a silence that the user set as the end of an answer', () => {
  const wished = { finishAfterPauseSec: 4 };
  const at = { sessionId: 'session-1', takeId: 'take-1' };
  const words = (text: string, takeId = 'take-1') => ({ ...at, takeId, segment: segmentOf(text) });

  it('ends it behind words', async () => {
    const room = await questionOut(mainWith(wished));
    room.main.bridge.push('transcript:segment-added', words('I led it.'));
    await room.pass(3999);
    expect(room.phase()).toBe('answering');
    await room.pass(1);
    expect(endingsOf(room)).toEqual([expect.not.objectContaining({ cutIn: true })]);
    expect(room.main.session.interview.at).toMatchObject({ phase: 'asking', questionIndex: 1 });
  });

  it.each<[string, (main: InterviewMain) => void]>([
    ['before the first word', () => undefined],
    ['behind a noise without words', (main) => main.bridge.push('transcript:segment-added', words(' '))],
    [
      'behind words of another answer',
      (main) => main.bridge.push('transcript:segment-added', words('I led it.', 'take-9')),
    ],
  ])('never ends it %s', async (_when, happens) => {
    const room = await questionOut(mainWith(wished));
    happens(room.main);
    await room.pass(60_000);
    expect(room.phase()).toBe('answering');
  });

  it('begins anew whenever somebody speaks', async () => {
    const room = await questionOut(mainWith(wished));
    room.main.bridge.push('transcript:segment-added', words('I led it.'));
    await room.pass(3000);
    room.main.bridge.push('transcript:draft-changed', { ...at, text: 'And then' });
    await room.pass(10_000);
    expect(room.phase()).toBe('answering');
    room.main.bridge.push('transcript:segment-added', words('And then I measured it.'));
    await room.pass(4000);
    expect(endingsOf(room)).toHaveLength(1);
  });

  it('does not run while the answer waits', async () => {
    const room = await questionOut(mainWith(wished));
    room.main.bridge.push('transcript:segment-added', words('Let me think.'));
    await room.director.holdAnswer('moment-requested');
    await room.pass(60_000);
    expect(room.phase()).toBe('thinking');
  });

  it('ends nothing where the user set none', async () => {
    const room = await questionOut();
    room.main.bridge.push('transcript:segment-added', words('I led it.'));
    await room.pass(600_000);
    expect(room.phase()).toBe('answering');
  });
});
