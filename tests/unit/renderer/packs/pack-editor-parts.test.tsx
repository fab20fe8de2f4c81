import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { changesSaved, openEditor, pressSave, write } from '@tests/unit/renderer/packs/open-editor';

describe('the timings of a round', () => {
  test('are added up while they are typed', async () => {
    const bridge = await openEditor();
    await userEvent.keyboard('2');
    const run = screen.getByRole('region', { name: 'Run of 20 minutes' });
    within(run).getByText('20 of 20 minutes');
    const minutes = within(run).getByLabelText('Minutes: Examples, 20 minutes');
    await userEvent.clear(minutes);
    within(run).getByText('A number of minutes is missing');
    await userEvent.type(minutes, '12,5');
    within(run).getByText('17.5 of 20 minutes, 2.5 missing');
    expect(screen.getByRole('list', { name: 'Rounds' }).textContent).toContain('do not add up');
    const databases = within(run).getByLabelText('Minutes: Databases, 20 minutes');
    await userEvent.clear(databases);
    await userEvent.type(databases, '7.5');
    within(run).getByText('20 of 20 minutes');
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    expect(
      changesSaved(bridge)[0]!.stages![0]!.rounds[0]!.sections.map((one) => one.byLengthMin[20]),
    ).toEqual([
      { minutes: 12.5, questions: 2, followUps: 1 },
      { minutes: 7.5, questions: 1, followUps: 1 },
    ]);
  });

  test('can leave a section out of a run and take it in again', async () => {
    await openEditor();
    await userEvent.keyboard('2');
    const run = screen.getByRole('region', { name: 'Run of 10 minutes' });
    await userEvent.click(within(run).getByRole('button', { name: 'Leave out: Databases, 10 minutes' }));
    within(run).getByText('8 of 10 minutes, 2 missing');
    within(run).getByText('1 question altogether.');
    await userEvent.click(within(run).getByRole('button', { name: 'Take in: Databases, 10 minutes' }));
    expect(within(run).getByText('9 of 10 minutes, 1 missing')).toBeDefined();
  });

  test('that do not add up are not saved, and the place is one press away', async () => {
    const bridge = await openEditor();
    await userEvent.keyboard('2');
    await write(screen.getByLabelText('Minutes: Examples, 20 minutes'), '3');
    await userEvent.click(screen.getByRole('radio', { name: 'About' }));
    await pressSave();
    const place = await screen.findByRole('button', {
      name: 'Round “Talk with the manager”, run of 20 minutes',
    });
    expect(bridge.inputsOf('pack:save')).toEqual([]);
    await userEvent.click(place);
    expect(screen.getByLabelText('Minutes: Examples, 20 minutes')).toHaveProperty('value', '3');
    await write(screen.getByLabelText('Minutes: Examples, 20 minutes'), '15');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('the qualities are changed with their anchors, and count their questions', async () => {
  const bridge = await openEditor();
  await userEvent.keyboard('3');
  expect(screen.getByRole('list', { name: 'Qualities' }).textContent).toContain('3 questions');
  await write(screen.getByLabelText('Level 4, good'), 'Much. And says why.');
  await userEvent.click(screen.getByRole('switch', { name: 'A skill of the trade' }));
  await pressSave();
  await screen.findByText(/” is saved\.$/);
  expect(changesSaved(bridge)[0]!.qualities![0]).toMatchObject({
    functional: true,
    anchors: { 4: 'Much. And says why.' },
  });
});

test('the pack and its interviewers are described', async () => {
  const bridge = await openEditor();
  await userEvent.keyboard('4');
  await write(screen.getByLabelText('Title'), 'Backend at Acme, London');
  const daniel = screen.getByRole('region', { name: 'Interviewer: Daniel' });
  await userEvent.selectOptions(within(daniel).getByLabelText('Manner'), 'sceptical');
  await userEvent.selectOptions(within(daniel).getByLabelText('Seat'), 'bar-raiser');
  expect(screen.getByRole('heading', { level: 1, name: 'Backend at Acme, London' })).toBeDefined();
  await pressSave();
  await screen.findByText('“Backend at Acme, London” is saved.');
  expect(changesSaved(bridge)[0]!.manifest).toMatchObject({
    title: 'Backend at Acme, London',
    interviewers: [{ manner: 'sceptical', seat: 'bar-raiser' }],
  });
});
