import { configure, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { ReviewScreen } from '@renderer/features/review/review-screen';
import { routes } from '@renderer/navigation/routes';
import type { TakeReview } from '@shared/ipc/contract';
import { succeed } from '@shared/ipc/result';
import { renderScreen } from '@tests/support/render-screen';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

// Whether an element is visible takes a style computation for each of its ancestors; a review has many elements.
configure({ defaultHidden: true });

/** A review on show, whose data can be changed as the main process would change it. */
export interface OpenReview {
  bridge: TestBridge;
  review: TakeReview;
}

/** Opens the review screen on the given data; what a test puts into `review` is what the next call answers. */
export async function openReview(review: TakeReview, answers: TestAnswers = {}): Promise<OpenReview> {
  const open: OpenReview = {
    review,
    bridge: installBridge({ 'take:review': () => succeed(open.review), ...answers }),
  };
  renderScreen(
    <Routes>
      <Route path={routes.review(':sessionId', ':takeId')} element={<ReviewScreen />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: routes.review(review.session.id, review.take.id) },
  );
  await screen.findByRole('heading', { name: review.question.title });
  return open;
}
