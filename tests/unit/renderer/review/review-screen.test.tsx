import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import { MediaDouble } from '@tests/support/media-double';
import { openReview } from '@tests/support/open-review';
import { aReview, aScore, aSession, aTake, aTranscript } from '@tests/support/review-samples';

beforeEach(() => {
  new MediaDouble().install(60);
});

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

describe('before the own rating', () => {
  const unrated = aTake({ selfRating: null });

  it('nothing of the score is to be seen', async () => {
    await openReview(aReview({ take: unrated }));
    expect(screen.queryByText('The whole answer')).toBeNull();
    expect(screen.queryByText('3.8')).toBeNull();
    expect(document.querySelector('mark')).toBeNull();
    expect(screen.queryByRole('list', { name: 'How the answer is built' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Go to the next evidence' })).toBeNull();
  });

  it('a key rates the answer, and the scores follow', async () => {
    const open = await openReview(aReview({ take: unrated }), {
      'take:rate': () => {
        open.review = aReview();
        return succeed(open.review.session);
      },
    });
    await userEvent.keyboard('3');
    expect(await screen.findByText('You said 3, we see 4.')).toBeDefined();
    expect(open.bridge.inputsOf('take:rate')).toEqual([
      { sessionId: 'session-1', takeId: 'take-1', rating: 3 },
    ]);
  });
});

describe('the scores', () => {
  it('show number, range, reason, evidence and what would lift the answer', async () => {
    await openReview(aReview());
    const card = screen.getByRole('region', { name: 'The whole answer' });
    for (const words of ['between 3.3 and 4.2', 'To reach 5:', 'figure, before and after']) {
      expect(card.textContent).toContain(words);
    }
  });

  it('unfold for each quality, and name those that had nothing to judge', async () => {
    await openReview(aReview());
    const quality = screen.getByRole('button', { name: /Bias for action/ });
    expect(quality.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(quality);
    expect(quality.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Nothing here to judge: Customer obsession.')).toBeDefined();
  });

  it('say once what holds the answer down', async () => {
    const reason = 'Nothing of it happened to you.';
    const score = aScore({ level: 2, overall: 2, reason, gates: [{ id: 'no-event', cap: 2, reason }] });
    await openReview(aReview({ score }));
    expect(screen.getByText('Not above 2:')).toBeDefined();
    expect(screen.getAllByText(reason, { exact: false })).toHaveLength(1);
  });

  it('fold long evidence', async () => {
    const one = aScore().evidence[0];
    const evidence = Array.from({ length: 9 }, (_, at) => ({ ...one!, start: at, end: at + 1 }));
    await openReview(aReview({ score: aScore({ evidence }) }));
    expect(screen.getAllByText('figure, before and after')).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(screen.getAllByText('figure, before and after')).toHaveLength(9);
  });
});

describe('the ways on', () => {
  const first = aTake({ id: 'take-1', attempt: 1, selfRating: 3 });
  const second = aTake({ id: 'take-2', attempt: 2, selfRating: null });

  it('lead into the room to try again, keeping this take', async () => {
    const { bridge } = await openReview(aReview(), { 'session:dispatch': () => succeed(aSession()) });
    await userEvent.keyboard('t');
    await waitFor(() => expect(address()).toBe(routes.room('session-1')));
    expect(bridge.inputsOf('session:dispatch')).toEqual([
      { sessionId: 'session-1', happening: { type: 'retake-started', questionIndex: 0 } },
    ]);
  });

  it('stay here and say why when trying again is refused', async () => {
    await openReview(aReview(), { 'session:dispatch': () => fail('not-allowed-now', 'It is running.') });
    await userEvent.keyboard('t');
    expect(await screen.findByText(/It is running/)).toBeDefined();
    expect(address()).toBe(routes.review('session-1', 'take-1'));
  });

  it('lead to the other take and to the next answer', async () => {
    const later = aTake({ id: 'take-3', questionIndex: 2 });
    const session = aSession({ takes: [first, second, later] });
    await openReview(aReview({ take: first, session, attempts: [first, second] }));
    expect(screen.getByRole('navigation', { name: 'Take 1 of 2' })).toBeDefined();
    await userEvent.keyboard('n');
    expect(address()).toBe(routes.review('session-1', 'take-3'));
    await userEvent.keyboard('k');
    expect(address()).toBe(routes.review('session-1', 'take-2'));
  });

  it('lead back into an interview that is not over', async () => {
    const session = aSession({ takes: [first] });
    session.interview.at = {
      phase: 'asking',
      questionIndex: 1,
      takeId: null,
      repeats: 0,
      prepare: true,
      reply: null,
    };
    await openReview(aReview({ take: first, session }));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await userEvent.keyboard('g');
    expect(address()).toBe(routes.room('session-1'));
  });
});

describe('answers out of the ordinary', () => {
  it('a typed answer has its text and scores, and no player', async () => {
    const take = aTake({ input: 'typed', mimeType: null, durationMs: 0, selfRating: 3 });
    const record = aTranscript();
    const [version] = record.versions;
    const transcript = { ...record, versions: [{ ...version!, segments: [] }] };
    await openReview(aReview({ take, transcript, mediaUrl: null }));
    expect(document.querySelector('video')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Your answer' })).toBeDefined();
    expect([...document.querySelectorAll('mark')]).toHaveLength(1);
    expect(screen.getByText(/^You typed this answer\./)).toBeDefined();
  });

  it('an interrupted answer says why until that is understood', async () => {
    const interruption = { reason: 'computer-slept' as const, seenByUser: false };
    const take = aTake({ selfRating: 3, interruption });
    const open = await openReview(aReview({ take }), {
      'take:acknowledge-interruption': () => {
        open.review = aReview({ take: { ...take, interruption: { ...interruption, seenByUser: true } } });
        return succeed(open.review.session);
      },
    });
    expect(screen.getByText(/The computer went to sleep, so this answer was cut short/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull());
  });

  it('a deleted session can be restored, and not be recorded into', async () => {
    const take = aTake({ selfRating: 3 });
    const session = aSession({ takes: [take], deletedAt: '2026-03-04T00:00:00.000Z' });
    const open = await openReview(aReview({ take, session }), {
      'session:restore': () => {
        open.review = aReview({ take });
        return succeed(null);
      },
    });
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveProperty('disabled', true);
    await userEvent.keyboard('u');
    await waitFor(() => expect(screen.queryByText(/You deleted this session/)).toBeNull());
    expect(open.bridge.inputsOf('session:restore')).toHaveLength(1);
  });
});
