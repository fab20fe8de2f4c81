import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { HomeScreen } from '@renderer/features/home/home-screen';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { ProgressView, WeakQuestion } from '@shared/model/progress';
import { someProgress, weakQuestion } from '@tests/support/progress-samples';
import { renderScreen } from '@tests/support/render-screen';
import type { TestBridge } from '@tests/support/test-bridge';
import { homeMain } from '@tests/unit/renderer/home/home-main';

const angry = weakQuestion({ questionId: 'cust-1', title: 'An angry customer', lastScore: 1.8 });

function openHome(weakQuestions: WeakQuestion[]): TestBridge {
  const bridge = homeMain({}, { 'progress:get': () => succeed(someProgress({ weakQuestions })) });
  renderScreen(<HomeScreen />);
  return bridge;
}

test('the questions that are due stand beside the next best step, and each can be started', async () => {
  const bridge = openHome([weakQuestion(), angry]);
  const beside = within(await screen.findByRole('region', { name: 'Comes back today' }));
  beside.getByText('2.4 yesterday');
  expect(bridge.inputsOf('progress:get')).toEqual([{ packId: 'pack' }]);
  await userEvent.click(beside.getByRole('button', { name: /An angry customer/ }));
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/sessions/new-one/check'));
  expect(bridge.inputsOf('session:create')).toMatchObject([
    { what: { run: 'question', questionId: 'cust-1' } },
  ]);
});

test('home does not wait for what comes back, and nothing moves when it comes', async () => {
  let answer: (known: Result<ProgressView>) => void = () => undefined;
  const known = new Promise<Result<ProgressView>>((resolve) => {
    answer = resolve;
  });
  homeMain({}, { 'progress:get': () => known });
  renderScreen(<HomeScreen />);
  await screen.findByRole('heading', { name: 'Take your first phone screen' });
  const regions = () => screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
  const before = regions();
  expect(screen.queryByRole('region', { name: 'Comes back today' })).toBeNull();

  await act(async () => answer(succeed(someProgress({ weakQuestions: [angry] }))));
  expect(screen.getByRole('heading', { name: 'Take your first phone screen' })).toBeDefined();
  expect(regions()).toEqual([...before, 'Comes back today']);
});

test('a question that is not due yet, or that the pack asks no more, is not mentioned', async () => {
  const bridge = openHome([
    weakQuestion({ due: false }),
    weakQuestion({ questionId: 'gone', title: 'Gone' }),
  ]);
  await screen.findByRole('heading', { name: 'Take your first phone screen' });
  await waitFor(() => expect(bridge.inputsOf('progress:get')).toHaveLength(1));
  await act(async () => Promise.resolve());
  expect(screen.queryByRole('region', { name: 'Comes back today' })).toBeNull();
});

test('home does its work where progress cannot be read', async () => {
  homeMain({}, { 'progress:get': () => fail('file-corrupt', 'progress.json cannot be read.') });
  renderScreen(<HomeScreen />);
  await screen.findByRole('heading', { name: 'Take your first phone screen' });
  expect(screen.queryByText(/progress\.json/)).toBeNull();
});
