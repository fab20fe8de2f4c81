import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { ChairScreen } from '@renderer/features/chair/chair-screen';
import { routes } from '@renderer/navigation/routes';
import { succeed } from '@shared/ipc/result';
import type { OwnPacket } from '@shared/model/debrief';
import type { Session } from '@shared/model/session';
import { aPackToDecide } from '@tests/support/debrief-view-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aReview, aSession, aTake } from '@tests/support/review-samples';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

/** A finished session on two qualities, with two answers: one on camera, one typed. */
export function aJudgedSession(part: Partial<Session> = {}): Session {
  return aSession({
    qualityIds: ['ownership', 'database'],
    takes: [aTake(), aTake({ id: 'take-2', questionIndex: 1, input: 'typed', mimeType: null })],
    ...part,
  });
}

/** A packet that is being written: a level for one of two qualities, five minutes spent. */
export function anOwnPacket(part: Partial<OwnPacket> = {}): OwnPacket {
  return {
    startedAt: '2026-03-08T10:00:00.000Z',
    finishedAt: null,
    spentSec: 300,
    vote: null,
    qualities: [
      { qualityId: 'ownership', level: 4, strength: 'Own fault said first.', concern: '' },
      { qualityId: 'database', level: null, strength: '', concern: '' },
    ],
    ...part,
  };
}

/** Puts the chair on show; what is saved comes back as the session's packet. */
export function openChair(session = aJudgedSession(), answers: TestAnswers = {}): TestBridge {
  const bridge = installBridge({
    'session:get': () => succeed(session),
    'pack:list': () => succeed([aPackToDecide()]),
    'take:review': ({ takeId }) => {
      const take = session.takes.find(({ id }) => id === takeId) ?? aTake();
      return succeed(aReview({ take, mediaUrl: take.input === 'typed' ? null : `app://media/${takeId}` }));
    },
    'session:save-own-packet': ({ packet }) => succeed({ ...session, ownPacket: packet }),
    'session:packet': () => succeed(null),
    ...answers,
  });
  renderScreen(
    <Routes>
      <Route path={routes.chair(':sessionId')} element={<ChairScreen />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: routes.chair(session.id) },
  );
  return bridge;
}

/** The packets that were saved so far, oldest first. */
export function savedPackets(bridge: TestBridge): OwnPacket[] {
  return bridge.inputsOf('session:save-own-packet').map((input) => (input as { packet: OwnPacket }).packet);
}

/** The address that the screen led to. */
export function address(): string | null {
  return screen.getByTestId('address').textContent;
}

/** A part of the screen by its name. */
export function region(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}
