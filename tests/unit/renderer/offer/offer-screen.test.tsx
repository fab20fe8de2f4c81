import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { OfferScreen } from '@renderer/features/offer/offer-screen';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import type { LoopView } from '@shared/model/loop';
import {
  aDebrief,
  aDecision,
  aLoopView,
  anOfferModel,
  aPackToDecide,
} from '@tests/support/debrief-view-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession } from '@tests/support/review-samples';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

function hired(loop: Partial<LoopView['loop']> = {}): LoopView {
  return aLoopView({ debrief: aDebrief({ decision: aDecision({ outcome: 'hire' }) }), ...loop });
}

function show(view: LoopView, answers: TestAnswers = {}): TestBridge {
  const bridge = installBridge({
    'loop:get': () => succeed(view),
    'pack:list': () => succeed([aPackToDecide()]),
    'loop:save-offer': () => succeed(view),
    ...answers,
  });
  renderScreen(
    <Routes>
      <Route path={routes.offer(':loopId')} element={<OfferScreen />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: routes.offer('loop-1') },
  );
  return bridge;
}

async function open(view = hired(), answers: TestAnswers = {}): Promise<TestBridge> {
  const bridge = show(view, answers);
  await screen.findByRole('table', { name: 'Pay by year' });
  return bridge;
}

const address = () => screen.getByTestId('address').textContent;
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
function row(name: string): (string | null)[] {
  const table = screen.getByRole('table', { name: 'Pay by year' });
  const head = within(table).getByRole('rowheader', { name });
  return [...(head.parentElement as HTMLElement).querySelectorAll('td')].map(
    ({ textContent }) => textContent,
  );
}

async function write(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  if (text !== '') await userEvent.type(field(name), text);
}

describe('an offer', () => {
  it('shows four years of pay as bars and as numbers, with their sum', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The offer');
    expect(row('Base')).toEqual(['£60,000', '£60,000', '£60,000', '£60,000', '£240,000']);
    expect(row('Sign-on')).toEqual(['£10,000', '£8,000', '£0', '£0', '£18,000']);
    expect(row('Shares')).toEqual(['£2,000', '£6,000', '£16,000', '£16,000', '£40,000']);
    expect(row('Total')).toEqual(['£72,000', '£74,000', '£76,000', '£76,000', '£298,000']);
    expect(screen.queryByRole('rowheader', { name: 'Bonus' })).toBeNull();
    expect(screen.getByText(/^£298,000 over four years/)).toBeDefined();
    const bars = [...document.querySelectorAll<HTMLElement>('[data-year="1"] [data-part]')];
    expect(
      bars.map(({ dataset, style }) => [dataset.part, Number.parseFloat(style.blockSize).toFixed(1)]),
    ).toEqual([
      ['base', '78.9'],
      ['signOn', '13.2'],
      ['shares', '2.6'],
    ]);
  });

  it('is lower after a hire one level lower', async () => {
    await open(aLoopView());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The offer, one level lower');
    expect(row('Base')[0]).toBe('£50,000');
  });

  it('begins with the user’s own assumptions where there are some', async () => {
    await open(hired({ offer: { ...anOfferModel().figures, basePerYear: 71_000 } }));
    expect(field('Base').value).toBe('71,000');
    expect(row('Base')[0]).toBe('£71,000');
  });

  it('says what can be moved, what comes with it, and where each figure comes from', async () => {
    await open();
    const region = (name: string) => screen.getByRole('region', { name }).textContent;
    expect(region('What can be moved, most movable first')).toContain('Sign-onMoves most.');
    expect(region('What comes with it')).toContain('PensionThe company adds to what you pay in.');
    const sources = region('Where the figures come from');
    expect(sources).toContain('Our wordingthe product brief, 2026-11');
    expect(sources).toContain('The bonus is set to 0.Candidates reporta forum, 2025');
  });

  it('starts the call about it', async () => {
    const bridge = await open(hired(), {
      'session:create': () => succeed(aSession({ id: 'call-1', purpose: 'negotiation' })),
    });
    await userEvent.keyboard('p');
    expect(bridge.inputsOf('session:create')).toEqual([
      { packId: 'pack', what: { run: 'negotiation' }, mode: 'real', answerInput: 'video' },
    ]);
    expect(address()).toBe(routes.deviceCheck('call-1'));
  });

  it('says why the call cannot be started', async () => {
    await open(hired(), { 'session:create': () => fail('pack-broken', 'The pack has no such questions.') });
    await userEvent.keyboard('p');
    expect((await screen.findByRole('alert')).textContent).toContain('The pack has no such questions.');
  });

  it('leads back to the debrief', async () => {
    await open();
    await userEvent.keyboard('d');
    expect(address()).toBe(routes.debrief('loop-1'));
  });
});

describe('changing the assumptions of an offer', () => {
  it('shows a change at once, and saves it after a pause in typing', async () => {
    const bridge = await open();
    await write('Sign-on, first year', '20,000');
    expect(row('Sign-on')[0]).toBe('£20,000');
    expect(bridge.inputsOf('loop:save-offer')).toEqual([]);
    await waitFor(() => expect(bridge.inputsOf('loop:save-offer')).toHaveLength(1), { timeout: 2000 });
    expect(bridge.inputsOf('loop:save-offer')).toEqual([
      { loopId: 'loop-1', figures: { ...anOfferModel().figures, signOnYear1: 20_000 } },
    ]);
  });

  it('saves what was just typed when the screen is left', async () => {
    const bridge = await open();
    await write('Base', '65000');
    await userEvent.keyboard('{Escape}d');
    expect(bridge.inputsOf('loop:save-offer')).toMatchObject([{ figures: { basePerYear: 65_000 } }]);
  });

  it('says beside the parts that they do not make 100, keeps the chart and saves nothing', async () => {
    const bridge = await open();
    await write('Year 4', '30');
    expect(screen.getByText('The four parts make 90%, and have to make 100%.')).toBeDefined();
    expect(screen.getByText('The chart shows the last figures that made sense.')).toBeDefined();
    expect(row('Shares')).toEqual(['£2,000', '£6,000', '£16,000', '£16,000', '£40,000']);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(bridge.inputsOf('loop:save-offer')).toEqual([]);
    await write('Year 3', '50');
    expect(screen.queryByText(/have to make 100%/)).toBeNull();
    expect(row('Shares').slice(0, 4)).toEqual(['£2,000', '£6,000', '£20,000', '£12,000']);
  });

  it('says beside a field what is wrong with it', async () => {
    await open();
    await write('Base', 'plenty');
    const base = field('Base');
    expect(base.getAttribute('aria-invalid')).toBe('true');
    const described = (base.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['GBP a year', 'Write a number such as 12,500 or 2.5.']);
    expect(row('Base')[0]).toBe('£60,000');
  });

  it('goes back to the pack’s figures, and back again', async () => {
    const own = { ...anOfferModel().figures, basePerYear: 71_000 };
    const bridge = await open(hired({ offer: own }));
    await userEvent.keyboard('b');
    expect(field('Base').value).toBe('60,000');
    expect(row('Base')[0]).toBe('£60,000');
    expect(bridge.inputsOf('loop:save-offer')).toEqual([{ loopId: 'loop-1', figures: null }]);
    await screen.findByText('These are the pack’s figures again.');
    await userEvent.keyboard('u');
    expect(field('Base').value).toBe('71,000');
    expect(bridge.inputsOf('loop:save-offer').at(-1)).toEqual({ loopId: 'loop-1', figures: own });
  });

  it('has nothing to go back from while the figures are the pack’s', async () => {
    await open();
    const back = screen.getByRole<HTMLButtonElement>('button', { name: /Back to the pack’s figures/ });
    expect(back.disabled).toBe(true);
  });

  it('is reached with E, and left with Esc', async () => {
    await open();
    await userEvent.keyboard('e');
    expect(document.activeElement).toBe(field('Base'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
  });

  it('says so when it cannot be saved, and keeps what was typed', async () => {
    await open(hired(), { 'loop:save-offer': () => fail('disk-full', 'There is no room left.') });
    await write('Base', '65000');
    expect((await screen.findByRole('alert', {}, { timeout: 2000 })).textContent).toContain(
      'There is no room left.',
    );
    expect(field('Base').value).toBe('65000');
  });
});

describe('where there is no offer', () => {
  const after = (outcome: 'no-hire' | 'undecided') =>
    aLoopView({ debrief: aDebrief({ decision: aDecision({ outcome }) }) });

  it.each([
    ['a no', after('no-hire'), 'There is no offer this time', routes.debrief('loop-1')],
    ['no decision', after('undecided'), 'No decision, so no offer', routes.debrief('loop-1')],
    ['no debrief so far', aLoopView({ debrief: null }), 'No decision yet', routes.loop('loop-1')],
  ])('says so after %s, and leads back', async (_, view, words, back) => {
    show(view);
    await screen.findByRole('heading', { name: words });
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe(back);
  });

  it.each([
    ['the pack has none', [aPackToDecide({ offer: null })]],
    ['the pack was taken away', []],
  ])('says so where %s', async (_, packs) => {
    show(hired(), { 'pack:list': () => succeed(packs) });
    expect(await screen.findByRole('heading', { name: 'This pack holds no offer' })).toBeDefined();
  });

  it('says why the loop cannot be opened, with a way to ask again', async () => {
    let broken = true;
    show(hired(), {
      'loop:get': () => (broken ? fail('file-corrupt', 'The loop file cannot be read.') : succeed(hired())),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The loop file cannot be read.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table', { name: 'Pay by year' })).toBeDefined();
  });
});
