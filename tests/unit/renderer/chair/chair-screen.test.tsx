import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import { MediaDouble } from '@tests/support/media-double';
import { aReview, aTake } from '@tests/support/review-samples';
import {
  address,
  aJudgedSession,
  anOwnPacket,
  openChair,
  region,
  savedPackets,
} from '@tests/unit/renderer/chair/open-chair';

let media: MediaDouble;

beforeEach(() => {
  media = new MediaDouble().install(60);
});
afterEach(() => vi.useRealTimers());

const writing = () => aJudgedSession({ ownPacket: anOwnPacket() });
const timer = () => screen.getByRole('timer').textContent;
async function seated(): Promise<void> {
  await screen.findByRole('timer');
}

describe('taking the interviewer’s chair', () => {
  it('says first what it means; the clock runs from the moment one sits down', async () => {
    const bridge = openChair();
    expect((await screen.findByText(/For fifteen minutes you are Priya Shah/)).textContent).toContain(
      'packet',
    );
    expect(savedPackets(bridge)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await seated();
    expect(timer()).toBe('15:00 left');
    expect(savedPackets(bridge)).toMatchObject([{ finishedAt: null, spentSec: 0, vote: null }]);
  });

  it('goes on where it was left, with the time that was spent', async () => {
    openChair(writing());
    await seated();
    expect(timer()).toBe('10:00 left');
    expect(within(region('Ownership')).getByText('Level 4 of 5')).toBeDefined();
    // The first quality without a level is open.
    expect(screen.getByRole('button', { name: /Database design/ }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  it('warns quietly at the end, counts on after it, and takes nothing away', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    openChair(aJudgedSession({ ownPacket: anOwnPacket({ spentSec: 778 }) }));
    await seated();
    await act(async () => undefined);
    const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
    expect(screen.queryByText('Two minutes are left.')).toBeNull();
    await pass(4);
    expect(screen.getByText('Two minutes are left.')).toBeDefined();
    await pass(130);
    expect(screen.getByText(/The fifteen minutes are over/)).toBeDefined();
    expect(timer()).toMatch(/^0:1\d over$/);
    fireEvent.change(screen.getByRole('textbox', { name: 'One strength, in your words' }), {
      target: { value: 'Still writing.' },
    });
    expect(screen.getByDisplayValue('Still writing.')).toBeDefined();
  });

  it.each([
    [
      'is not over',
      aJudgedSession({ interview: { ...aJudgedSession().interview, at: { phase: 'introduction' } } }),
      'The interview is not over yet',
    ],
    ['has no answers', aJudgedSession({ takes: [] }), 'There is nothing to judge'],
  ])('is not possible for a session that %s', async (_, session, words) => {
    openChair(session);
    await screen.findByRole('heading', { name: words });
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe(routes.session('session-1'));
  });

  it('says why the session cannot be opened, with a way to ask again', async () => {
    let broken = true;
    openChair(aJudgedSession(), {
      'session:get': () =>
        broken ? fail('file-corrupt', 'The session file cannot be read.') : succeed(aJudgedSession()),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The session file cannot be read.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Take the chair' })).toBeDefined();
  });
});

describe('the answers to judge', () => {
  it('are heard and read one by one, without any score', async () => {
    openChair(writing());
    await seated();
    expect(await screen.findByText(/Errors fell from twelve to one/)).toBeDefined();
    expect(media.element.src).toBe('app://media/take-1');
    expect(document.body.textContent).not.toMatch(/3\.8|You bounded the risk|figure, before and after/);
    await userEvent.keyboard(' ');
    expect(media.isPlaying).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('article', { name: 'A quick decision' })).toBeDefined();
    await waitFor(() => expect(screen.getByText(/Errors fell from twelve to one/)).toBeDefined());
    expect(document.querySelector('video')).toBeNull();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('article', { name: 'Introduce yourself' })).toBeDefined();
  });

  it('are listed with their lengths, follow-ups as such', async () => {
    const session = writing();
    const [first, second, ...rest] = session.plan.questions;
    const followUp = { rootIndex: 0, probeId: 'measure', asksFor: 'a figure in the result' };
    session.plan.questions = [first!, { ...second!, followUp }, ...rest];
    openChair(session);
    await seated();
    const list = screen.getByRole('list', { name: 'Answers' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['1Introduce yourself1:00', '2Follow-up: a figure in the resulttyped']);
  });

  it.each([
    ['is still being transcribed', aTake({ transcription: { state: 'running' } }), 'still being transcribed'],
    [
      'could not be transcribed',
      aTake({ transcription: { state: 'failed', code: 'x', message: 'The model is missing.' } }),
      'It was not transcribed: The model is missing.',
    ],
  ])('can be heard while one %s', async (_, take, words) => {
    openChair(writing(), { 'take:review': () => succeed(aReview({ take, transcript: null })) });
    expect(await screen.findByText(new RegExp(words))).toBeDefined();
    expect(document.querySelector('video')).not.toBeNull();
  });

  it('get their words as soon as they are transcribed, and are left alone by the saving of the packet', async () => {
    const session = writing();
    const running = { state: 'running' } as const;
    session.takes = session.takes.map((take) => ({ ...take, transcription: running }));
    let transcript: ReturnType<typeof aReview>['transcript'] = null;
    const bridge = openChair(session, { 'take:review': () => succeed(aReview({ transcript })) });
    await screen.findByText(/still being transcribed/);
    act(() => bridge.push('session:changed', { session: { ...session, ownPacket: anOwnPacket() } }));
    expect(bridge.inputsOf('take:review')).toHaveLength(1);
    ({ transcript } = aReview());
    act(() => bridge.push('session:changed', { session: writing() }));
    expect(await screen.findByText(/Errors fell from twelve to one/)).toBeDefined();
  });

  it('say so when one of them cannot be opened or played', async () => {
    let broken = true;
    openChair(writing(), {
      'take:review': () => (broken ? fail('file-corrupt', 'It is damaged.') : succeed(aReview())),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('It is damaged.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/Errors fell/);
    act(() => void media.element.dispatchEvent(new Event('error')));
    expect(screen.getByRole('alert').textContent).toContain('The recording cannot be played.');
  });
});

describe('writing the packet', () => {
  it('gives levels by their descriptions, words and a vote, and saves them as they come', async () => {
    const bridge = openChair(writing());
    await seated();
    const database = region('Database design');
    expect(within(database).getByText('outstanding')).toBeDefined();
    await userEvent.click(within(database).getByRole('radio', { name: /weak/ }));
    await userEvent.type(within(database).getByRole('textbox', { name: /concern/ }), 'Index first.');
    await userEvent.click(screen.getByRole('radio', { name: 'Not inclined' }));
    await waitFor(() => expect(savedPackets(bridge).at(-1)?.vote).toBe('not-inclined'), { timeout: 2000 });
    expect(savedPackets(bridge).at(-1)?.qualities).toEqual([
      { qualityId: 'ownership', level: 4, strength: 'Own fault said first.', concern: '' },
      { qualityId: 'database', level: 2, strength: '', concern: 'Index first.' },
    ]);
    await waitFor(() => expect(screen.getByText('Saved')).toBeDefined());
  });

  it('is done by keys alone', async () => {
    const bridge = openChair(writing());
    await seated();
    await userEvent.keyboard('3n');
    expect(within(region('Database design')).getByText('Level 3 of 5')).toBeDefined();
    expect(screen.getByRole('button', { name: /Ownership/ }).getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('v');
    const first = screen.getByRole('radio', { name: 'Strongly inclined' });
    expect(document.activeElement).toBe(first);
    // Among the choices the arrows choose; the answer on the left stays open.
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(screen.getByRole('article', { name: 'Introduce yourself' })).toBeDefined();
    await userEvent.keyboard(' {Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: /Your packet and the program/ });
    expect(savedPackets(bridge).at(-1)).toMatchObject({ vote: 'strongly-inclined' });
    expect(savedPackets(bridge).at(-1)?.finishedAt).toMatch(/^\d{4}-/);
  });

  it('is not done while nothing at all is judged', async () => {
    openChair();
    await userEvent.click(await screen.findByRole('button', { name: 'Take the chair' }));
    await seated();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Done' }).disabled).toBe(true);
    expect(screen.getByText('Give a level or your vote first.')).toBeDefined();
  });

  it('can be left at any moment', async () => {
    const bridge = openChair(writing());
    await seated();
    await userEvent.keyboard('2a');
    expect(address()).toBe(routes.session('session-1'));
    expect(savedPackets(bridge).at(-1)?.qualities[1]?.level).toBe(2);
  });

  it('tells once that it cannot be saved, and stays open', async () => {
    openChair(writing(), { 'session:save-own-packet': () => fail('disk-full', 'There is no room left.') });
    await seated();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect((await screen.findByRole('alert')).textContent).toContain('There is no room left.');
    expect(screen.getByText(/^Not saved yet/)).toBeDefined();
    expect(screen.getByRole('timer')).toBeDefined();
  });

  it('goes without descriptions where the pack was taken away', async () => {
    openChair(writing(), { 'pack:list': () => succeed([]) });
    await seated();
    expect(within(region('database')).getByText(/its descriptions are missing/)).toBeDefined();
    expect(within(region('database')).getByRole('radio', { name: /Level 5/ })).toBeDefined();
  });
});
