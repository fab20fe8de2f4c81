import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fail, succeed } from '@shared/ipc/result';
import { MediaDouble } from '@tests/support/media-double';
import { openReview } from '@tests/support/open-review';
import { aReview, aSession, aTake, aTranscript } from '@tests/support/review-samples';
import type { TestAnswers } from '@tests/support/test-bridge';
import { threadedSession } from '@tests/support/threaded-session';

const withoutGuide: TestAnswers = { 'take:rubric-guide': () => fail('not-found', 'The pack is gone.') };

const view = () => screen.findByRole('dialog');

test('the review’s own player falls silent when somebody else rates', async () => {
  const media = new MediaDouble().install(60);
  await openReview(aReview(), withoutGuide);
  await userEvent.keyboard(' ');
  expect(media.isPlaying).toBe(true);
  await userEvent.keyboard('f');
  await view();
  expect(media.isPlaying).toBe(false);
});

test('the next answer opens in the same view, with the same name', async () => {
  new MediaDouble().install(60);
  const takes = [aTake({ selfRating: 3 }), aTake({ id: 'take-2', questionIndex: 1, questionId: 'q1' })];
  const session = aSession({ takes });
  const reviews = takes.map((take) => aReview({ session, take, attempts: [take] }));
  await openReview(reviews[0]!, {
    ...withoutGuide,
    'take:review': ({ takeId }) => succeed(reviews[takeId === 'take-2' ? 1 : 0]!),
    'take:save-outside-rating': () => succeed([]),
  });
  await userEvent.keyboard('f');
  await userEvent.type(await within(await view()).findByLabelText('Your name'), 'Sam');
  await userEvent.keyboard('{Escape}4n3n0{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  expect((await screen.findByText(/take-2/)).dataset['testid']).toBe('address');
  const name = await within(await view()).findByLabelText('Your name');
  expect(name).toHaveProperty('value', 'Sam');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('whoever rates a follow-up reads what was asked and said before it', async () => {
  new MediaDouble().install(60);
  const session = threadedSession();
  const take = session.takes.find(({ id }) => id === 'first-follow-up')!;
  const review = aReview({ session, take, attempts: [take] });
  const opening = aReview({ session, transcript: aTranscript({}, 'The export was slow.') });
  await openReview(review, {
    ...withoutGuide,
    'take:review': ({ takeId }) => succeed(takeId === take.id ? review : opening),
  });
  await userEvent.keyboard('f');
  const before = within(await view()).getByRole('region', { name: 'What was said before' });
  expect(before.textContent).toContain(session.plan.questions[0]?.text);
  expect(await within(before).findByText('The export was slow.')).toBeDefined();
});
