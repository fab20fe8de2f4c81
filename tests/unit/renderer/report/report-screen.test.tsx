import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { ReportScreen } from '@renderer/features/report/report-screen';
import { routes } from '@renderer/navigation/routes';
import { fail } from '@shared/ipc/result';
import type { SessionReport } from '@shared/model/report';
import { evidence } from '@tests/support/debrief-samples';
import { aSession } from '@tests/support/review-samples';
import { renderScreen } from '@tests/support/render-screen';
import { always, installBridge } from '@tests/support/test-bridge';

function aReport(part: Partial<SessionReport> = {}): SessionReport {
  return {
    session: aSession(),
    packName: 'Amazon',
    writtenAt: '2026-11-24T16:00:00.000Z',
    overall: { value: 3.4, low: 2.8, high: 4, answers: 1 },
    qualities: [
      { qualityId: 'ownership', name: 'Ownership', score: 3.4, answers: 1, reason: 'You took a task on.' },
      { qualityId: 'customer', name: 'Customer Obsession', score: null, answers: 0, reason: null },
    ],
    answers: [
      {
        takeId: 'take-1',
        questionIndex: 0,
        title: 'A hard decision',
        questionText: 'Tell me about a hard decision.',
        followUps: ['What did it cost?'],
        selfRating: 3,
        overall: 3.4,
        level: 3,
        range: { low: 3, high: 3.8 },
        reason: 'One event and your own actions.',
        evidence: [evidence('own-decision', { quote: 'I decided to wait', startSec: 64 })],
        missing: [{ item: 'x', advice: 'Say what it cost.', toLevel: 4 }],
        delivery: { durationSec: 102, paceWpm: 148, fillersPerMin: 2.1, longestPauseSec: 0.8 },
      },
    ],
    workOn: [{ advice: 'Say what it cost.', takeId: 'take-1', title: 'A hard decision' }],
    rubricVersion: '2.0.0',
    held: false,
    ...part,
  };
}

function openReport(report: SessionReport) {
  const bridge = installBridge({
    'session:report': always(report),
    'app:print': () => fail('not-found', 'Nothing was printed.'),
  });
  renderScreen(
    <Routes>
      <Route path={routes.report(':sessionId')} element={<ReportScreen />} />
    </Routes>,
    { address: routes.report(report.session.id) },
  );
  return bridge;
}

describe('the report', () => {
  it('shows where the session stands, as a range, and each quality with its reason', async () => {
    openReport(aReport());
    const standing = await screen.findByRole('region', { name: 'Where it stands' });
    expect(standing.textContent).toContain('between 2.8 and 4.0');
    expect(within(standing).getByRole('row', { name: /Ownership.*You took a task on/ })).toBeTruthy();
    expect(within(standing).getByRole('row', { name: /Customer Obsession.*not shown/ })).toBeTruthy();
  });

  it('shows each answer with its quote, its second, what it lacked and how it was spoken', async () => {
    openReport(aReport());
    const answers = await screen.findByRole('region', { name: 'Answers' });
    for (const words of [
      '1. A hard decision',
      'you: 3',
      '“I decided to wait”',
      '1:04',
      'For level 4: Say what it cost.',
      'Follow-ups: What did it cost?',
      '1:42, 148 words a minute, about 2.1 fillers a minute',
    ])
      expect(answers.textContent).toContain(words);
  });

  it('prints with Ctrl+P, and says so when there is no printer', async () => {
    const bridge = openReport(aReport());
    await screen.findByRole('button', { name: /Print/ });
    await userEvent.keyboard('{Control>}p{/Control}');
    expect(await screen.findByText(/Nothing was printed\./)).toBeTruthy();
    expect(bridge.inputsOf('app:print')).toHaveLength(1);
  });

  it('says that held scores come with the debrief', async () => {
    openReport(aReport({ held: true, overall: null, qualities: [], workOn: [] }));
    expect(await screen.findByText(/told in the debrief of its loop/)).toBeTruthy();
  });

  it('says when there is nothing to report yet', async () => {
    openReport(aReport({ answers: [], overall: null }));
    expect(await screen.findByRole('heading', { name: 'Nothing to report yet' })).toBeTruthy();
  });
});
