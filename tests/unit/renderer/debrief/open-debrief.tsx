import { screen, within, act } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { DebriefScreen } from '@renderer/features/debrief/debrief-screen';
import { routes } from '@renderer/navigation/routes';
import { succeed } from '@shared/ipc/result';
import type { LoopView } from '@shared/model/loop';
import { aLoopView, aPackToDecide } from '@tests/support/debrief-view-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aReview } from '@tests/support/review-samples';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

/** Puts the debrief screen on show, whatever comes of it. */
export function showDebrief(view: LoopView, answers: TestAnswers = {}): TestBridge {
  const bridge = installBridge({
    'loop:get': () => succeed(view),
    'pack:list': () => succeed([aPackToDecide()]),
    'loop:mark-debrief-seen': () => succeed({ ...view, loop: { ...view.loop, debriefSeen: true } }),
    'take:review': () => succeed(aReview()),
    ...answers,
  });
  renderScreen(
    <Routes>
      <Route path={routes.debrief(':loopId')} element={<DebriefScreen />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: routes.debrief('loop-1') },
  );
  return bridge;
}

/** Opens a debrief that can be held, and waits until it plays. */
export async function openDebrief(view = aLoopView(), answers: TestAnswers = {}): Promise<TestBridge> {
  const bridge = showDebrief(view, answers);
  await screen.findByRole('navigation', { name: 'Steps of the debrief' });
  // The clock of the first step starts after the picture.
  await act(async () => undefined);
  return bridge;
}

/** What the screen is called at the moment. */
export function title(): string | null {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

/** The address that the screen led to. */
export function address(): string | null {
  return screen.getByTestId('address').textContent;
}

/** A panel by its title. */
export function region(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

/** The packets on show, each with all that stands in it. */
export function packets(): HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Packets' }))
    .getAllByRole('listitem')
    .filter((item) => item.parentElement?.getAttribute('aria-label') === 'Packets');
}
