import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import { aDebrief, aDecision, aLoopView, anOfferModel } from '@tests/support/debrief-view-samples';
import { MediaDouble } from '@tests/support/media-double';
import { aSession } from '@tests/support/review-samples';
import { address, openDebrief, region, title } from '@tests/unit/renderer/debrief/open-debrief';

let media: MediaDouble;

beforeEach(() => {
  media = new MediaDouble().install(900);
});

describe('the decision', () => {
  const decided = (part: Parameters<typeof aDecision>[0] = {}) =>
    aLoopView({ debriefSeen: true, debrief: aDebrief({ decision: aDecision(part) }) });

  it('says how it came about, in short and then by the whole rule', async () => {
    await openDebrief(decided());
    const panel = region('How it was decided');
    expect(panel.textContent).toContain('Two of three votes are inclined.');
    expect(panel.textContent).toContain('lowers the level, it does not veto');
    expect(panel.textContent).not.toContain('No veto');
    await userEvent.keyboard('s');
    expect(
      within(within(panel).getByRole('list', { name: 'The rule, step by step' })).getAllByRole('listitem'),
    ).toHaveLength(3);
    expect(panel.textContent).toContain('our wording: us, 2026');
  });

  it('shows the moments that weighed most, and plays the spoken ones', async () => {
    await openDebrief(decided());
    const moments = screen.getByRole('list', { name: 'What weighed most' });
    expect(within(moments).getAllByRole('listitem')[1]?.textContent).toBe(
      '− Against you: Nothing was measuredwe just hopedEngineer, data, typed',
    );
    expect(within(moments).getAllByRole('button')).toHaveLength(1);
    await userEvent.click(within(moments).getByRole('button', { name: /^For you: The rollback first/ }));
    await waitFor(() => expect(media.isPlaying).toBe(true));
    expect(media.element.currentTime).toBe(74);
  });

  it('shows the offer of the lower level, and opens it', async () => {
    await openDebrief(decided());
    const bars = await screen.findByRole('list', { name: 'Pay by year' });
    expect(within(bars).getAllByRole('listitem')[0]?.textContent).toBe(
      'Year 1: £52,000, base £50,000, shares £2,000Y1',
    );
    expect(region('The offer, four years').textContent).toContain('the level below, as an SDE I');
    await userEvent.keyboard('o');
    expect(address()).toBe(routes.offer('loop-1'));
  });

  it('shows the user’s own assumptions about the offer where there are some', async () => {
    const view = decided();
    const offer = { ...anOfferModel().figures, basePerYear: 70_000 };
    await openDebrief({ ...view, loop: { ...view.loop, offer } });
    const bars = await screen.findByRole('list', { name: 'Pay by year' });
    expect(within(bars).getAllByRole('listitem')[0]?.textContent).toContain('base £70,000');
  });

  it('starts a drill on what to work on', async () => {
    const bridge = await openDebrief(decided(), {
      'session:create': () => succeed(aSession({ id: 'drill-1', purpose: 'drill' })),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Work on ownership' }));
    expect(bridge.inputsOf('session:create')).toEqual([
      {
        packId: 'pack',
        what: { run: 'drill', qualityId: 'ownership' },
        mode: 'real',
        answerInput: 'video',
      },
    ]);
    expect(address()).toBe(routes.deviceCheck('drill-1'));
  });

  it('says why a drill cannot be started', async () => {
    await openDebrief(decided(), { 'session:create': () => fail('pack-broken', 'The pack is gone.') });
    await userEvent.keyboard('d');
    expect((await screen.findByRole('alert')).textContent).toContain('The pack is gone.');
    expect(address()).toBe(routes.debrief('loop-1'));
  });

  it('says after a no when to try again, and shows no offer', async () => {
    await openDebrief(decided({ outcome: 'no-hire' }));
    expect(title()).toBe('Not this time');
    await waitFor(() => expect(region('When to try again').textContent).toContain('In six months.'));
    expect(screen.queryByRole('button', { name: 'Open the offer' })).toBeNull();
  });

  it('explains without blame that nothing was decided', async () => {
    await openDebrief(decided({ outcome: 'undecided', confidence: 'none', weighed: [], workOn: [] }));
    expect(title()).toBe('No decision');
    const why = region('Why there is no decision');
    await waitFor(() => expect(why.textContent).toContain('at least 2 rounds'));
    expect(why.textContent).toContain('it says nothing about you');
    expect(region('How it was decided').textContent).toContain('That is no verdict on you.');
    expect(region('What weighed most').textContent).toContain('too little to weigh');
  });

  it('works without its pack, which may have been taken away', async () => {
    await openDebrief(decided({ outcome: 'no-hire' }), { 'pack:list': () => succeed([]) });
    expect(region('When to try again').textContent).toContain('new examples');
    expect(screen.getByRole('button', { name: 'Work on database design' })).toBeDefined();
  });
});
