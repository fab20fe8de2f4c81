import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import {
  changesSaved,
  openEditor,
  pressSave,
  questionTitles,
  retitle,
  write,
} from '@tests/unit/renderer/packs/open-editor';
import { listingOf, samplePack } from '@tests/unit/renderer/packs/sample-pack';

describe('the questions of a pack', () => {
  test('are walked through with the arrow keys, searched and filtered', async () => {
    await openEditor();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByLabelText('Title, in a few words')).toHaveProperty('value', 'About a-deadline');
    await userEvent.keyboard('/');
    await userEvent.keyboard('lock');
    expect(questionTitles()).toEqual(['About a-lock']);
    await userEvent.keyboard('{Escape}');
    await userEvent.selectOptions(screen.getByLabelText('Only this kind'), 'database');
    expect(questionTitles()).toEqual(['About an-index', 'About a-lock']);
    await userEvent.selectOptions(screen.getByLabelText('Only this quality'), 'ownership');
    expect(screen.getByText(/No question fits/)).toBeDefined();
  });

  test('are changed in their texts and saved as a whole', async () => {
    const bridge = await openEditor();
    await retitle('The night shift');
    await write(screen.getByLabelText(/^Clarification/), 'One night.');
    await write(screen.getByLabelText('Hint 1'), 'Think of one week. Or two.');
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    const [change] = changesSaved(bridge);
    expect(Object.keys(change!)).toEqual(['questions']);
    expect(change!.questions![0]).toMatchObject({
      id: 'an-outage',
      title: 'The night shift',
      clarification: 'One night.',
      hints: ['Think of one week. Or two.'],
    });
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  });

  test('are changed in what they ask for and how long an answer takes', async () => {
    const bridge = await openEditor();
    await userEvent.selectOptions(screen.getByLabelText('Level'), 'senior');
    await userEvent.click(screen.getByRole('button', { name: 'Database design' }));
    await userEvent.click(screen.getByRole('button', { name: 'Own it' }));
    await write(screen.getByLabelText('Longest answer, seconds'), '150');
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    expect(changesSaved(bridge)[0]!.questions![0]).toMatchObject({
      level: 'senior',
      qualityIds: ['ownership', 'database'],
      principleIds: ['own-it'],
      targetSec: { min: 60, max: 150 },
    });
  });

  test('change their kind, unless a section would then ask for more than there are', async () => {
    const bridge = await openEditor();
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'deep_dive');
    await userEvent.click(screen.getByRole('button', { name: /^About a-deadline/ }));
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'deep_dive');
    await pressSave();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('section “Examples”, run of 20 minutes, questions');
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'behavioural');
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    expect(changesSaved(bridge)[0]!.questions!.map(({ kind }) => kind)).toContain('deep_dive');
  });

  test('have follow-ups that are added, moved and taken away, with what they stand for', async () => {
    const bridge = await openEditor();
    await userEvent.click(screen.getByRole('button', { name: 'Add a follow-up' }));
    await userEvent.paste('Who else knew?');
    await userEvent.click(screen.getByRole('button', { name: 'Move follow-up 3 up' }));
    screen.getByLabelText('Follow-up 1').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(document.activeElement).toBe(screen.getByLabelText('Follow-up 2'));
    await userEvent.click(screen.getByRole('button', { name: 'Take follow-up 3 away' }));
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    expect(changesSaved(bridge)[0]!.questions![0]!.followUps).toEqual([
      { text: 'Who else knew?' },
      { text: 'What was your own part?', standsFor: 'own-part' },
    ]);
  });

  test('get a new one with N, to be written at once', async () => {
    const bridge = await openEditor();
    await userEvent.keyboard('n');
    expect(questionTitles()[0]).toBe('Without a title');
    await userEvent.paste('What did you build last?');
    await retitle('The last thing');
    await write(screen.getByLabelText('Point 1'), 'Names one thing.');
    await write(screen.getByLabelText('Hint 1'), 'Pick one.');
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    expect(changesSaved(bridge)[0]!.questions![0]).toMatchObject({
      text: 'What did you build last?',
      title: 'The last thing',
      provenance: { confidence: 'our wording' },
    });
  });

  test('lose one with Delete and get it back with U', async () => {
    await openEditor();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(questionTitles()).not.toContain('About a-deadline'));
    expect(screen.getByLabelText('Title, in a few words')).toHaveProperty('value', 'About a-mistake');
    await userEvent.keyboard('u');
    await waitFor(() => expect(questionTitles()[1]).toBe('About a-deadline'));
    expect(screen.getByText('Saved')).toBeDefined();
  });

  test('may be very long', async () => {
    const long = 'a'.repeat(5000);
    const [first, ...rest] = samplePack().questions;
    const questions = [{ ...first!, title: long, text: long }, ...rest];
    await openEditor({}, listingOf(samplePack({ questions })));
    expect(questionTitles()[0]).toBe(long);
  });
});
