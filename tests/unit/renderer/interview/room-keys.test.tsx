import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { NotesPad } from '@renderer/features/interview/room/notes-pad';
import { RoomActions } from '@renderer/features/interview/room/room-actions';
import { roomAct } from '@renderer/features/interview/room/room-act';
import { succeed } from '@shared/ipc/result';
import type { InterviewPhase } from '@shared/model/interview';
import type { AnswerInput, Mode } from '@shared/model/session';
import { renderScreen } from '@tests/support/render-screen';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge, type TestBridge } from '@tests/support/test-bridge';

const answering: InterviewPhase = { phase: 'answering', questionIndex: 0, takeId: 'take-1' };
const asked = {
  phase: 'asking',
  questionIndex: 0,
  takeId: null,
  repeats: 0,
  prepare: false,
  reply: null,
} as const;
const reply = { line: 'take-your-time', text: 'Take your time.' } as const;
const moment = { phase: 'thinking', questionIndex: 0, takeId: null, requested: true, untilMs: null } as const;

function viewOf(at: InterviewPhase, answerInput: AnswerInput = 'video', mode: Mode = 'real'): RoomView {
  const session = aSession({ answerInput, mode });
  return {
    session: { ...session, interview: { ...session.interview, at } },
    devices: { state: answerInput === 'typed' ? 'unused' : 'ready' },
    speaking: false,
    recording: true,
    busy: false,
    captions: { settled: '', draft: '' },
    failure: null,
    voiceProblem: null,
  };
}

function showRoom(view: RoomView) {
  const director = {
    holdAnswer: vi.fn<RoomDirector['holdAnswer']>(),
    finishAnswer: vi.fn<RoomDirector['finishAnswer']>(),
    skipLine: vi.fn<RoomDirector['skipLine']>(),
    goOn: vi.fn<RoomDirector['goOn']>(),
    endWithoutAnswer: vi.fn<RoomDirector['endWithoutAnswer']>(),
  };
  const onLeave = vi.fn<() => void>();
  const onTogglePicture = vi.fn<() => void>();
  const onToggleHints = vi.fn<() => void>();
  renderScreen(
    <>
      <RoomActions
        view={view}
        act={roomAct(view)}
        director={director as unknown as RoomDirector}
        pictureShown
        onTogglePicture={onTogglePicture}
        hintsShown={false}
        onToggleHints={onToggleHints}
        onLeave={onLeave}
      />
      <NotesPad sessionId="session-1" initial="" />
    </>,
  );
  return { director, onLeave, onTogglePicture, onToggleHints, user: userEvent.setup() };
}

let bridge: TestBridge;
beforeEach(() => {
  bridge = installBridge({
    'session:save-notes': always(null),
    'settings:update': () => succeed({} as never),
  });
});

describe('the keys of the room', () => {
  it.each([
    ['r', 'repeat-requested'],
    ['m', 'moment-requested'],
    ['p', 'paused'],
  ])('%s asks for "%s" while an answer is given', async (key, happening) => {
    const { director, user } = showRoom(viewOf(answering));
    await user.keyboard(key);
    expect(director.holdAnswer).toHaveBeenCalledExactlyOnceWith(happening);
  });

  it.each([
    ['"done" in an answer', answering, 'finishAnswer'],
    ['"ready" in a moment', moment, 'goOn'],
    ['"ready" in the time to prepare', { ...moment, untilMs: 30_000 }, 'goOn'],
    ['"go on" during a question', asked, 'skipLine'],
    ['"go on" during a reply', { ...asked, takeId: 'take-1', reply }, 'skipLine'],
    ['"finish" during the goodbye', { phase: 'closing', lead: null }, 'skipLine'],
  ] as const)('Space is %s', async (_meaning, at, command) => {
    const { director, user } = showRoom(viewOf(at));
    await user.keyboard(' ');
    expect(director[command]).toHaveBeenCalledOnce();
  });

  it('stay letters while a note is written; N goes there and Esc leaves it, without leaving the room', async () => {
    const { director, user } = showRoom(viewOf(answering));
    await user.keyboard('n');
    await user.keyboard('remap port, skip');
    const notes = screen.getByLabelText(/Your notes/);
    expect(notes).toHaveProperty('value', 'remap port, skip');
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(notes);
    expect(screen.queryByRole('dialog')).toBeNull();
    for (const wish of Object.values(director)) expect(wish).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(bridge.inputsOf('session:save-notes')).toHaveLength(1), { timeout: 2000 });
    expect(bridge.inputsOf('session:save-notes')).toEqual([
      { sessionId: 'session-1', notes: 'remap port, skip' },
    ]);
  });

  it.each([
    ['s', 'Skip this question?', 'answer-skipped'],
    ['e', 'End the interview here?', 'ended-early'],
  ])('%s asks first', async (key, title, happening) => {
    const { director, user } = showRoom(viewOf(answering));
    await user.keyboard(key);
    await screen.findByText(title);
    expect(director.endWithoutAnswer).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(director.endWithoutAnswer).toHaveBeenCalledExactlyOnceWith(happening);
  });

  it('Esc asks whether to leave, and Esc again stays', async () => {
    const { onLeave, user } = showRoom(viewOf(answering));
    await user.keyboard('{Escape}');
    await screen.findByText('Leave and continue later?');
    await user.keyboard('{Escape}');
    await user.keyboard('{Escape}');
    await screen.findByText('Leave and continue later?');
    expect(onLeave).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('Ctrl+Enter ends a typed answer, and Space does not', async () => {
    const { director, user } = showRoom(viewOf(answering, 'typed'));
    await user.keyboard(' ');
    expect(director.finishAnswer).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(director.finishAnswer).toHaveBeenCalledOnce();
  });

  it('H shows the hints in practice, and is nothing in a real interview', async () => {
    const practice = showRoom(viewOf(answering, 'video', 'practice'));
    await practice.user.keyboard('h');
    expect(practice.onToggleHints).toHaveBeenCalledOnce();
    cleanup();
    const real = showRoom(viewOf(answering));
    await real.user.keyboard('h');
    expect(real.onToggleHints).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /Hints/ })).toBeNull();
  });

  it('only pause or leave while the interviewer takes notes', async () => {
    const { director, user } = showRoom(viewOf({ phase: 'considering', questionIndex: 0, takeId: 'take-1' }));
    await user.keyboard('rms h');
    expect(director.finishAnswer).not.toHaveBeenCalled();
    expect(director.holdAnswer).not.toHaveBeenCalled();
    await user.keyboard('p');
    expect(director.holdAnswer).toHaveBeenCalledExactlyOnceWith('paused');
  });

  it('are gone while the interview stands still', async () => {
    const paused: InterviewPhase = { ...answering, phase: 'paused', resumeTo: 'answering' };
    const { director, user } = showRoom(viewOf(paused));
    await user.keyboard('rmps e');
    for (const wish of Object.values(director)) expect(wish).not.toHaveBeenCalled();
  });
});
