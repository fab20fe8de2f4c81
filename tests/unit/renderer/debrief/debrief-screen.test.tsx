import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aDebrief, aLoopView } from '@tests/support/debrief-view-samples';
import { openDebrief, packets, region, title } from '@tests/unit/renderer/debrief/open-debrief';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the debrief as it plays', () => {
  it('begins with packets face down: who wrote them and from how many answers, but no vote', async () => {
    await openDebrief();
    expect(title()).toBe('Everybody reads in silence');
    const table = screen.getByRole('list', { name: 'Packets, face down' });
    expect(
      within(table)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'DOSoftware Development ManagerDaniel Okafor, Hiring manager3 answers',
      'KMEngineer, dataKenji Mori, Order storage1 answer',
      'ADPrincipal EngineerAmara Diallo, Bar raiser3 answers',
    ]);
    expect(document.body.textContent).not.toMatch(/inclined/i);
    expect(screen.getByText('The debrief, five days after your first round')).toBeDefined();
  });

  it('goes on with Space and with Enter, up to the decision', async () => {
    await openDebrief();
    const titles: (string | null)[] = [];
    for (const key of [' ', '{Enter}', ' ', '{Enter}']) {
      await userEvent.keyboard(key);
      titles.push(title());
    }
    expect(titles).toEqual([
      'The first votes',
      'What nobody disputes',
      'Everybody votes again',
      'Hired, one level lower',
    ]);
  });

  it('goes on by itself after the time to read it, and waits while it is paused', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await openDebrief();
    act(() => vi.advanceTimersByTime(5900));
    expect(title()).toBe('Everybody reads in silence');
    fireEvent.keyDown(window, { key: 'p' });
    act(() => vi.advanceTimersByTime(60_000));
    expect(title()).toBe('Everybody reads in silence');
    fireEvent.keyDown(window, { key: 'p' });
    act(() => vi.advanceTimersByTime(1000));
    expect(title()).toBe('The first votes');
  });

  it('waits for whoever opens a packet', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await openDebrief();
    fireEvent.keyDown(window, { key: ' ' });
    fireEvent.keyDown(window, { key: '2' });
    act(() => vi.advanceTimersByTime(120_000));
    expect(title()).toBe('The first votes');
    expect(screen.getByRole('button', { name: 'Let the debrief go on by itself' })).toBeDefined();
  });

  it('waits while its window is hidden', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await openDebrief();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    act(() => vi.advanceTimersByTime(120_000));
    expect(title()).toBe('Everybody reads in silence');
  });

  it('is walked through with the arrows and with the step bar', async () => {
    await openDebrief();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(title()).toBe('The first votes');
    await userEvent.click(screen.getByRole('button', { name: 'Second votes' }));
    expect(title()).toBe('Everybody votes again');
    expect(screen.getByRole('button', { name: 'Second votes' }).getAttribute('aria-current')).toBe('step');
    expect(screen.getByText(/^Step 4 of 5/)).toBeDefined();
  });

  it('turns up the first votes, with a level for what was heard and words for what was not', async () => {
    await openDebrief();
    await userEvent.keyboard(' ');
    expect(packets().map((packet) => packet.textContent?.match(/(?:Not i|I)nclined/)?.[0])).toEqual([
      'Inclined',
      'Not inclined',
      'Not inclined',
    ]);
    expect(packets()[1]?.textContent).toContain('Customer obsession not heard');
    expect(packets()[1]?.textContent).toContain('Database design Level 2 of 5');
    expect(screen.getByText('One of three votes is inclined.')).toBeDefined();
  });

  it('opens a packet with its number: the rule of the vote, strengths, concerns, and how sure it is', async () => {
    await openDebrief();
    await userEvent.keyboard(' 2');
    const packet = packets()[1] as HTMLElement;
    expect(packet.textContent).toContain('The bar is not met (mean 2.1 over one quality).');
    expect(packet.textContent).toContain('thin: one answer');
    expect(packet.textContent).toContain('takes nothing off a level');
    expect(packet.textContent).toContain('That counts neither for nor against you.');
    expect(packet.textContent).toContain('One question was skipped');
    const concerns = within(packet).getByRole('list', { name: 'Concerns' });
    expect(concerns.textContent).toContain('The index was chosen before the plan was read.');
    expect(concerns.textContent).toContain('I added the index right away');
    await userEvent.keyboard('2');
    expect(within(packet).queryByRole('list', { name: 'Concerns' })).toBeNull();
  });

  it('lists the facts that the bar raiser asks for, each in the candidate’s words', async () => {
    await openDebrief();
    await userEvent.keyboard('  ');
    expect(region('Amara Diallo asks').textContent).toContain('which facts does nobody here dispute?');
    const facts = within(screen.getByRole('list', { name: 'Facts' })).getAllByRole('listitem');
    expect(facts).toHaveLength(1);
    expect(facts[0]?.textContent).toContain('errors fell from twelve to one');
    expect(facts[0]?.textContent).toContain('Hiring manager, A risk you took');
  });

  it('says so when there is no such fact', async () => {
    await openDebrief(aLoopView({ debrief: aDebrief({ facts: [] }) }));
    await userEvent.keyboard('  ');
    expect(region('On the table').textContent).toContain('The votes rest on the packets alone.');
  });

  it('strikes through a first vote that changed, and gives the reason', async () => {
    await openDebrief();
    await userEvent.keyboard('   ');
    expect([...document.querySelectorAll('s')].map(({ textContent }) => textContent)).toEqual([
      'First vote: Not inclined',
    ]);
    expect(packets()[2]?.textContent).toContain('Moves from not inclined to inclined');
    expect(screen.getByText('Two of three votes are inclined.')).toBeDefined();
    expect(region('With all packets read').textContent).toContain('One vote changed');
  });

  it('remembers once that it came to its end', async () => {
    const bridge = await openDebrief();
    await userEvent.keyboard('   ');
    expect(bridge.inputsOf('loop:mark-debrief-seen')).toEqual([]);
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    expect(bridge.inputsOf('loop:mark-debrief-seen')).toEqual([{ loopId: 'loop-1' }]);
  });

  it('opens at the decision when it was seen before, and plays again with W', async () => {
    const bridge = await openDebrief(aLoopView({ debriefSeen: true }));
    expect(title()).toBe('Hired, one level lower');
    await userEvent.keyboard('w');
    expect(title()).toBe('Everybody reads in silence');
    expect(screen.getByRole('button', { name: 'Pause the debrief' })).toBeDefined();
    expect(bridge.inputsOf('loop:mark-debrief-seen')).toEqual([]);
  });

  it('opens at the decision where less motion is asked for, and then goes on by hand alone', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        ({
          matches: query.includes('reduced-motion'),
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }) as unknown as MediaQueryList,
    );
    await openDebrief();
    expect(title()).toBe('Hired, one level lower');
    await userEvent.keyboard('w');
    expect(title()).toBe('Everybody reads in silence');
    expect(screen.queryByRole('button', { name: /by itself|Pause the debrief/ })).toBeNull();
    await userEvent.keyboard(' ');
    expect(title()).toBe('The first votes');
  });
});
