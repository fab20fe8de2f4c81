import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { InterviewLogScreen } from '@renderer/features/progress/log/interview-log-screen';
import { fail, succeed } from '@shared/ipc/result';
import type { RealInterview } from '@shared/model/real-interview';
import { realInterview, someProgress } from '@tests/support/progress-samples';
import { renderScreen } from '@tests/support/render-screen';
import { always, installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

/** Opens the log over a main process that keeps these interviews. */
function openLog(
  kept: RealInterview[] = [],
  more: TestAnswers = {},
  address = '/progress/interviews',
): TestBridge {
  let interviews = kept;
  let made = 0;
  const bridge = installBridge({
    'interview-log:list': () => succeed(interviews),
    'interview-log:save': ({ interview }) => {
      const id = interview.id ?? `made-${++made}`;
      interviews = [...interviews.filter((each) => each.id !== id), { ...interview, id }];
      return succeed(interviews);
    },
    'interview-log:delete': ({ id }) => {
      interviews = interviews.filter((each) => each.id !== id);
      return succeed(interviews);
    },
    'progress:get': always(someProgress()),
    ...more,
  });
  renderScreen(<InterviewLogScreen />, { address });
  return bridge;
}

describe('an interview', () => {
  test('is written down from N to Ctrl Enter', async () => {
    openLog();
    await screen.findByText('No real interview yet');
    await userEvent.keyboard('n');
    await screen.findByLabelText('Company');
    screen.getByLabelText('Company').focus();
    await userEvent.paste('Ocado');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Ocado');
    await waitFor(() => expect(screen.queryByLabelText('Company')).toBeNull());
  });

  test('keeps how it felt, how it ended and what was noted', async () => {
    const bridge = openLog([], {}, '/progress/interviews?new');
    await userEvent.click(await screen.findByLabelText('2, Rather badly'));
    await userEvent.selectOptions(screen.getByLabelText('How it ended'), 'Declined');
    screen.getByLabelText('Notes').focus();
    await userEvent.paste('Ran out of time.');
    await userEvent.click(screen.getByText('Save'));
    await screen.findByText('Felt rather badly');
    expect(bridge.inputsOf('interview-log:save')).toMatchObject([
      { interview: { id: null, felt: 2, outcome: 'declined', notes: 'Ran out of time.' } },
    ]);
  });

  test('stands beside what the answers of its week had said', async () => {
    openLog([realInterview()]);
    await screen.findByText('Felt rather well');
    screen.getByText('On to the next round');
    screen.getByText('Two stories about ownership.');
    expect(
      await screen.findByText(/^Greenroom had put you at 2\.\d, between .* from 2 answers of that week\.$/),
    ).toBeDefined();
  });

  test('is changed', async () => {
    const bridge = openLog([realInterview()]);
    await userEvent.click(await screen.findByRole('button', { name: /^Change: Ocado/ }));
    const company = await screen.findByLabelText('Company');
    await userEvent.clear(company);
    await userEvent.type(company, 'Tesco');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { name: 'Tesco, Phone screen' });
    expect(bridge.inputsOf('interview-log:save')).toEqual([
      { interview: realInterview({ company: 'Tesco' }) },
    ]);
  });

  test('is deleted, and comes back with U', async () => {
    openLog([realInterview()]);
    await userEvent.click(await screen.findByRole('button', { name: /^Delete: Ocado/ }));
    await screen.findByRole('heading', { name: 'No real interview yet' });
    await screen.findByText('“Ocado, Phone screen” is off the log.');
    await userEvent.keyboard('u');
    expect(await screen.findByRole('heading', { name: 'Ocado, Phone screen' })).toBeDefined();
  });

  test('keeps what was typed when it cannot be saved', async () => {
    openLog(
      [],
      { 'interview-log:save': () => fail('disk-full', 'No room for the log.') },
      '/progress/interviews?new',
    );
    await userEvent.type(await screen.findByLabelText('Company'), 'Ocado');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('The disk is full');
    expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('Ocado');
  });

  test('needs its day', async () => {
    const bridge = openLog([], {}, '/progress/interviews?new');
    await userEvent.clear(await screen.findByLabelText('Day'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Say on which day it was.');
    expect(bridge.inputsOf('interview-log:save')).toEqual([]);
  });
});

describe('the form', () => {
  test('is left with Esc at once where nothing was typed', async () => {
    openLog([], {}, '/progress/interviews?new');
    await screen.findByLabelText('Company');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByTestId('address').textContent).toBe('/progress/interviews');
  });

  test('asks before typed words are lost', async () => {
    openLog([], {}, '/progress/interviews?new');
    await userEvent.type(await screen.findByLabelText('Company'), 'O{Escape}');
    const asks = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
    await userEvent.click(asks.getByRole('button', { name: 'Go on writing' }));
    expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('O');
    await userEvent.type(screen.getByLabelText('Company'), '{Escape}');
    await userEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

test('the newest interview stands first', async () => {
  openLog([
    realInterview({ id: 'old', day: '2025-01-02', company: 'Older' }),
    realInterview({ id: 'new', company: 'Newer' }),
  ]);
  await screen.findByText(/Newer/);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Newer, Phone screen',
    'Older, Phone screen',
  ]);
});
