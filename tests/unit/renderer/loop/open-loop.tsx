import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { LoopScreen } from '@renderer/features/loop/loop-screen';
import { routes } from '@renderer/navigation/routes';
import type { LoopView } from '@shared/model/loop';
import { anOfferModel } from '@tests/support/debrief-view-samples';
import { practicePack, type RoundPart } from '@tests/support/practice-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

/** Where rounds of a loop can stand. */
export const done: RoundPart = { state: 'done', endedAt: '2026-03-07T10:00:00.000Z' };
export const begun: RoundPart = { state: 'begun' };
export const skipped: RoundPart = { state: 'skipped' };

/** Opens the screen of a loop that stands as given. */
export function openLoop(view: LoopView, more: TestAnswers = {}): TestBridge {
  const session = aSession({ id: 'round-session' });
  const bridge = installBridge({
    'loop:get': always(view),
    'pack:list': always([practicePack({ offer: anOfferModel() })]),
    'loop:open-round': always({
      ...session,
      interview: { ...session.interview, at: { phase: 'device-check' } },
    }),
    'loop:skip-round': always(view),
    'loop:delete': always(null),
    'loop:restore': always(null),
    ...more,
  });
  renderScreen(
    <Routes>
      <Route path={routes.loop(':loopId')} element={<LoopScreen />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: '/loops/loop-1' },
  );
  return bridge;
}

/** Where the page is. */
export function address(): string | null {
  return screen.getByTestId('address').textContent;
}

/** The stops of the loop on show. */
export async function stops(): Promise<HTMLElement[]> {
  return within(await screen.findByRole('list', { name: 'Rounds of the loop' })).getAllByRole('listitem');
}
