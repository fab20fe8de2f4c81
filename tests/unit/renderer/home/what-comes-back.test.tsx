import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { HomeScreen } from '@renderer/features/home/home-screen';
import { fail, succeed } from '@shared/ipc/result';
import type { WeakQuestion } from '@shared/model/progress';
import { practiceLoop } from '@tests/support/practice-samples';
import { someProgress, weakQuestion } from '@tests/support/progress-samples';
import { renderScreen } from '@tests/support/render-screen';
import type { TestBridge } from '@tests/support/test-bridge';
import { homeMain } from '@tests/unit/renderer/home/home-main';

const angry = weakQuestion({ questionId: 'cust-1', title: 'An angry customer', lastScore: 1.8 });

function openHome(weakQuestions: WeakQuestion[], kept: Parameters<typeof homeMain>[0] = {}): TestBridge {
  const bridge = homeMain(kept, { 'progress:get': () => succeed(someProgress({ weakQuestions })) });
  renderScreen(<HomeScreen />);
  return bridge;
}

test('a question that is due is the next best step, and Enter asks it', async () => {
  const bridge = openHome([weakQuestion()]);
  await screen.findByRole('heading', { name: 'Once more: A quick decision' });
  screen.getByText(/^Comes back today\. It scored 2\.4 yesterday;/);
  expect(screen.queryByRole('region', { name: /^Comes back today/ })).toBeNull();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/sessions/new-one/check'));
  expect(bridge.inputsOf('progress:get')).toEqual([{ packId: 'pack' }]);
  expect(bridge.inputsOf('session:create')).toMatchObject([
    { what: { run: 'question', questionId: 'own-1' } },
  ]);
});

test('the others that are due stand beside it', async () => {
  openHome([weakQuestion(), angry]);
  const beside = within(await screen.findByRole('region', { name: 'Comes back today, too' }));
  beside.getByText('1.8 yesterday');
  expect(beside.queryByText('A quick decision')).toBeNull();
});

test('where something comes before it, it stands beside that and can be started', async () => {
  const updatedAt = new Date().toISOString();
  const done = { state: 'done', endedAt: updatedAt } as const;
  const bridge = openHome([angry], { loops: [practiceLoop([done], { loop: { updatedAt } })] });
  const beside = within(await screen.findByRole('region', { name: 'Comes back today' }));
  expect(screen.queryByRole('heading', { name: /^Once more/ })).toBeNull();
  await userEvent.click(beside.getByRole('button', { name: /An angry customer/ }));
  await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
});

test('a question that is not due yet, or that the pack asks no more, is not mentioned', async () => {
  openHome([weakQuestion({ due: false }), weakQuestion({ questionId: 'gone', title: 'Gone' })]);
  await screen.findByRole('heading', { name: 'Take your first phone screen' });
  expect(screen.queryByRole('region', { name: /^Comes back today/ })).toBeNull();
});

test('home does its work where progress cannot be read', async () => {
  homeMain({}, { 'progress:get': () => fail('file-corrupt', 'progress.json cannot be read.') });
  renderScreen(<HomeScreen />);
  await screen.findByRole('heading', { name: 'Take your first phone screen' });
  expect(screen.queryByText(/progress\.json/)).toBeNull();
});
