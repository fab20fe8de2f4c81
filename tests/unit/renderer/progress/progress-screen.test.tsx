import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '@shared/ipc/result';
import type { ProgressView } from '@shared/model/progress';
import { realInterview, someProgress, weakQuestion } from '@tests/support/progress-samples';
import { always } from '@tests/support/test-bridge';
import { openProgress } from '@tests/unit/renderer/progress/open-progress';

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

function region(name: string): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

describe('readiness', () => {
  test('is told as a range against the bar, with what it rests on', async () => {
    openProgress();
    const readiness = within(await region('Readiness'));
    readiness.getByText('Around the bar');
    readiness.getByText(
      'Your level lies probably between 2.7 and 3.7. The bar of 3.5 lies inside, so it could go either way.',
    );
    readiness.getByText('1 of 2 qualities judged');
    expect(readiness.getByText('Four answers from three interviews.')).toBeDefined();
  });

  test('says what is missing while there is too little', async () => {
    const { readiness } = someProgress();
    openProgress({ readiness: { ...readiness, level: null, standing: 'unknown' } });
    await screen.findByText('Not known yet');
    expect(screen.getByText(/^A round of this pack asks for 3\.5\./)).toBeDefined();
  });
});

describe('qualities', () => {
  test('show level, interval and trend, and say where nothing is known', async () => {
    openProgress();
    const [ownership, customer] = within(await region('Your qualities')).getAllByRole('listitem');
    within(ownership!).getByText('Level 3 of 5');
    within(ownership!).getByText('probably 2.7 to 3.7');
    within(ownership!).getByText('Up by 0.4 in four weeks, between 0.1 and 0.7');
    within(customer!).getByText('No answer yet');
    expect(within(customer!).queryByRole('link')).toBeNull();
  });

  test('give their numbers to screen readers as a table', async () => {
    openProgress();
    const table = await screen.findByRole('table', { name: 'Answers on ownership' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual(['Day', 'Answer', 'Level']);
    expect(rows[4]).toEqual(['Today', 'Question 4', '3.4']);
  });
});

describe('a chart', () => {
  test('tells one answer at a time with the arrow keys, and opens its review with Enter', async () => {
    openProgress();
    const link = await screen.findByRole('link', { name: /^Answers on ownership/ });
    expect(link.getAttribute('aria-label')).toBe(
      'Answers on ownership, latest: Today: 3.4, Question 4. Open the answer',
    );
    link.focus();
    await screen.findByText('Today: 3.4, Question 4');
    await userEvent.keyboard('{ArrowLeft}{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
    screen.getByText('Yesterday: 3.1, Question 3');
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/sessions/session-3/takes/take-3');
  });

  test('shows the answer nearest to the pointer, and forgets it when the pointer leaves', async () => {
    openProgress();
    const link = await screen.findByRole('link', { name: /^Pace/ });
    vi.spyOn(link, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 40));
    await userEvent.pointer({ target: link, coords: { clientX: 3 } });
    expect(link.getAttribute('aria-label')).toMatch(/: 180 words a minute\. Open the answer$/);
    await userEvent.unhover(link);
    expect(link.getAttribute('aria-label')).toMatch(/latest: Today: 144 words a minute/);
  });
});

describe('the matrix of evidence', () => {
  test('is one stop for Tab, walked with the arrow keys, and tells each box in words', async () => {
    openProgress();
    const matrix = within(await region('What your answers have shown'));
    const first = matrix.getByRole('button', {
      name: 'Ownership: what came of it, in 3 answers, last today',
    });
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Ownership: a result that somebody could check, not shown yet',
    );
    matrix.getByText('Ownership: a result that somebody could check, not shown yet');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Customer focus: the need/);
    expect(first.tabIndex).toBe(-1);
  });

  test('starts a drill on the quality of the box that is chosen', async () => {
    const bridge = openProgress();
    await userEvent.click(await screen.findByRole('button', { name: /^Customer focus: the need/ }));
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toMatchObject([
      { packId: 'pack', what: { run: 'drill', qualityId: 'customer' } },
    ]);
  });

  test('leads to the questions where the pack has no drill for the quality', async () => {
    const { coverage } = someProgress();
    openProgress({ coverage: [{ ...coverage[0]!, qualityId: 'database', name: 'Databases' }] });
    await userEvent.click(await screen.findByRole('button', { name: /^Practise databases/ }));
    await waitFor(() => expect(address()).toBe('/practise/question'));
  });
});

describe('what comes back', () => {
  test('is practised with P, the one that is due first', async () => {
    const later = weakQuestion({ questionId: 'cust-1', title: 'An angry customer', due: false, step: 1 });
    const tomorrow = new Date(Date.now() + 86_400_000);
    const dueOn = [tomorrow.getFullYear(), tomorrow.getMonth() + 1, tomorrow.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const bridge = openProgress({ weakQuestions: [weakQuestion(), { ...later, dueOn }] });
    const panel = within(await region('What comes back'));
    panel.getByText('Comes back today');
    panel.getByText('Comes back tomorrow');
    panel.getByText('2.4 yesterday, 1 of 4 times done');
    await userEvent.keyboard('p');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toMatchObject([
      { what: { run: 'question', questionId: 'own-1' } },
    ]);
  });

  test('is cut to the first three until more are asked for', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      weakQuestion({ questionId: id, title: `Question ${id}` }),
    );
    openProgress({ weakQuestions: many });
    const panel = within(await region('What comes back'));
    expect(panel.getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(panel.getByRole('button', { name: 'Show all 5' }));
    expect(panel.getAllByRole('listitem')).toHaveLength(5);
  });

  test('says when nothing waits', async () => {
    openProgress({ weakQuestions: [] });
    expect(within(await region('What comes back')).getByText(/after 1, 3, 7 and 14 days/)).toBeDefined();
  });
});

describe('raters', () => {
  test('the own rating is compared over time and in words', async () => {
    openProgress();
    const own = within(await region('Your own rating'));
    own.getByText('Over the last 2 answers you rate yourself 0.7 of a level kinder than the rubric does.');
    own.getByText('At most one level apart on 83 % of 12 answers.');
    own.getByText(/Kappa 0\.62, between 0\.61 and 0\.78: close agreement\./);
    expect(own.getByRole('table', { name: 'Your rating against the rubric’s' })).toBeDefined();
  });

  test('others are invited where nobody rated, and told with their names where somebody did', async () => {
    openProgress();
    expect(
      within(await region('What others make of your answers')).getByText(/Nobody else has rated/),
    ).toBeDefined();
  });

  test('two ratings of one answer are told as two ratings', async () => {
    const agreement = { answers: 2, meanDifference: 0, withinOne: 1, kappa: null };
    openProgress({ outside: { agreement, raters: ['Anna', 'Ben'] } });
    const others = within(await region('What others make of your answers'));
    expect(others.getByText('On average Anna and Ben rate about as the rubric does.')).toBeDefined();
    expect(others.getByText('At most one level apart on 100 % of 2 ratings.')).toBeDefined();
  });

  test('one friend is told by name', async () => {
    const agreement = { answers: 3, meanDifference: -0.5, withinOne: 1, kappa: null };
    openProgress({ outside: { agreement, raters: ['Anna'] } });
    expect(
      within(await region('What others make of your answers')).getByText(
        'Anna rates 0.5 of a level harder than the rubric does.',
      ),
    ).toBeDefined();
  });
});

describe('delivery', () => {
  test('shows the latest value, the usual range and the direction', async () => {
    openProgress();
    const delivery = within(await region('Delivery'));
    delivery.getByText('125\u2060–\u2060165');
    delivery.getByText('coming nearer to the usual range');
    expect(delivery.getByRole('link', { name: 'Change the ranges' }).getAttribute('href')).toBe(
      '/settings?section=delivery',
    );
  });

  test('says when nothing was measured', async () => {
    openProgress({ delivery: [] });
    expect(within(await region('Delivery')).getByText(/^Nothing is measured so far\./)).toBeDefined();
  });
});

test('the last real interviews are shown, and I opens the form for another', async () => {
  openProgress({}, { 'interview-log:list': always([realInterview()]) });
  const panel = within(await region('Real interviews'));
  await panel.findByText('Ocado, Phone screen');
  panel.getByText('On to the next round');
  await userEvent.keyboard('i');
  expect(address()).toBe('/progress/interviews?new');
});

describe('the screen', () => {
  test('is designed for no answers yet', async () => {
    openProgress({ answers: 0, overall: [] });
    await screen.findByRole('heading', { name: 'No answer to count yet' });
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/');
  });

  test('switches to another pack that has answers', async () => {
    const packs: ProgressView['packs'] = [
      { packId: 'pack', name: 'Backend Developer at Amazon' },
      { packId: 'other', name: 'Any company' },
    ];
    const bridge = openProgress(
      {},
      { 'progress:get': ({ packId }) => succeed(someProgress({ packs, packId: packId ?? 'pack' })) },
    );
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Pack' }), 'other');
    await waitFor(() =>
      expect(bridge.inputsOf('progress:get')).toEqual([{ packId: null }, { packId: 'other' }]),
    );
  });

  test('follows what happens in the library', async () => {
    let answers = 0;
    const bridge = openProgress({}, { 'progress:get': () => succeed(someProgress({ answers })) });
    await screen.findByRole('heading', { name: 'No answer to count yet' });
    answers = 4;
    bridge.push('library:changed', { entry: {} as never });
    expect(await region('Readiness')).toBeDefined();
  });

  test('asks again while older scores are read anew, and stops when no more are', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let oldScores = 2;
    const bridge = openProgress({}, { 'progress:get': () => succeed(someProgress({ oldScores })) });
    await screen.findByText('2 more answers wait to be scored by the present rubric.');
    oldScores = 1;
    await vi.advanceTimersByTimeAsync(1600);
    await screen.findByText('1 more answer waits to be scored by the present rubric.');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bridge.inputsOf('progress:get')).toHaveLength(3);
    vi.useRealTimers();
  });

  test('says why it cannot be shown, and tries again', async () => {
    let isThere = false;
    openProgress(
      {},
      { 'progress:get': () => (isThere ? succeed(someProgress()) : fail('not-found', 'This pack is gone.')) },
    );
    expect((await screen.findByRole('alert')).textContent).toContain('This pack is gone.');
    isThere = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await region('Readiness');
  });
});
