import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import { RoomStage } from '@renderer/features/interview/room/room-stage';
import { roomAct } from '@renderer/features/interview/room/room-act';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { effectiveNorms } from '@shared/domain/delivery/effective-norms';
import { fail, succeed } from '@shared/ipc/result';
import type { InterviewPhase } from '@shared/model/interview';
import type { Session } from '@shared/model/session';
import type { Profile, Settings } from '@shared/model/settings';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake, timedWords } from '@tests/support/review-samples';
import { shippedNorms } from '@tests/support/shipped-norms';
import { installBridge, type TestBridge } from '@tests/support/test-bridge';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const answering: InterviewPhase = { phase: 'answering', questionIndex: 0, takeId: 'take-1' };

interface Room {
  bridge: TestBridge;
  /** The answer goes on until that second. */
  until: (sec: number) => void;
  /** So many words are understood, two in a second. */
  hear: (count: number, fromSec: number, takeId?: string) => void;
  line: () => string | null;
}

/** The middle of a room in which an answer is being given. */
async function openRoom(
  session: Partial<Session> = {},
  settings: Partial<Settings> = { liveNudges: true },
): Promise<Room> {
  const profile: Profile = settings.profile ?? 'usual';
  const bridge = installBridge({
    'delivery:norms': () =>
      succeed({ shipped: shippedNorms, effective: effectiveNorms(shippedNorms, profile, {}) }),
    'take:begin': () => fail('not-found', 'unused'),
  });
  const held = aSession({ takes: [aTake()], mode: 'practice', ...session });
  held.interview = { ...held.interview, at: answering };
  const view = {
    session: held,
    devices: { state: 'ready' },
    speaking: false,
    recording: true,
    busy: false,
    captions: { settled: '', draft: '' },
    failure: null,
    voiceProblem: null,
  } satisfies RoomView;
  const director = { answerMs: 0, devices: { capture: null } };
  renderScreen(
    <RoomStage
      view={view}
      act={roomAct(view)}
      director={director as unknown as RoomDirector}
      hintsShown={false}
      onLeave={() => undefined}
    />,
    { settings },
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  return {
    bridge,
    until: (sec) => {
      while (director.answerMs < sec * 1000) {
        director.answerMs += 1000;
        act(() => vi.advanceTimersByTime(1000));
      }
    },
    hear: (count, fromSec, takeId = 'take-1') => {
      const words = timedWords(Array(count).fill('word').join(' '), fromSec);
      const segment = { text: '', words, startSec: fromSec, endSec: fromSec, confidence: 1, flags: [] };
      act(() => bridge.push('transcript:segment-added', { sessionId: 'session-1', takeId, segment }));
    },
    line: () => screen.queryByRole('status', { name: 'Nudge' })?.textContent ?? null,
  };
}

describe('nudges while you speak', () => {
  it('say in one line that a silence has grown long, beside the question and never in its place', async () => {
    const room = await openRoom();
    room.hear(10, 1);
    room.until(9);
    expect(room.line()).toBe('');
    room.until(11);
    expect(room.line()).toBe('A pause is fine. Go on with your next point when you have it.');
    expect(screen.getByText('Introduce yourself, please.')).toBeDefined();
  });

  it('stay silent while you think before the first word', async () => {
    const room = await openRoom();
    room.until(30);
    expect(room.line()).toBe('');
  });

  it('keep a line for 8 seconds, then let it go', async () => {
    const room = await openRoom();
    room.hear(10, 1);
    room.until(10);
    room.hear(6, 10);
    room.until(13);
    expect(room.line()).toMatch(/^A pause is fine/);
    room.hear(30, 13);
    room.until(20);
    expect(room.line()).toBe('');
  });

  it('say when the answer is past its target', async () => {
    const room = await openRoom();
    room.hear(380, 1);
    room.until(182);
    expect(room.line()).toMatch(/^You are past the usual length/);
  });

  it('do not take the words of another answer for yours', async () => {
    const room = await openRoom();
    room.hear(10, 1, 'take-0');
    room.until(20);
    expect(room.line()).toBe('');
  });

  it('leave out what your profile does not measure', async () => {
    const room = await openRoom({}, { liveNudges: true, profile: 'stammer' });
    room.hear(10, 1);
    room.until(30);
    expect(room.line()).toBe('');
    room.hear(10, 170);
    room.until(182);
    expect(room.line()).toMatch(/^You are past the usual length/);
  });
});

describe('there are no nudges', () => {
  it.each<[string, Partial<Session>, Partial<Settings>]>([
    ['in Real mode', { mode: 'real' }, { liveNudges: true }],
    ['unless they are switched on', {}, {}],
    ['for a typed answer', { answerInput: 'typed' }, { liveNudges: true }],
  ])('%s', async (_when, session, settings) => {
    const room = await openRoom(session, settings);
    room.hear(10, 1);
    room.until(20);
    expect(room.line()).toBeNull();
    expect(room.bridge.inputsOf('delivery:norms')).toEqual([]);
  });
});
