import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import type { Packet } from '@shared/model/debrief';
import { aPacket, aPacketQuality } from '@tests/support/debrief-view-samples';
import { MediaDouble } from '@tests/support/media-double';
import {
  address,
  aJudgedSession,
  anOwnPacket,
  openChair,
  region,
  savedPackets,
} from '@tests/unit/renderer/chair/open-chair';

const done = (scoresHeld = false) =>
  aJudgedSession({
    scoresHeld,
    ownPacket: anOwnPacket({ finishedAt: '2026-03-08T10:09:00.000Z', spentSec: 540, vote: 'inclined' }),
  });

const theirs = aPacket({
  vote: 'not-inclined',
  qualities: [
    aPacketQuality({ score: 2.4, answers: 2 }),
    aPacketQuality({
      qualityId: 'database',
      name: 'Database design',
      score: null,
      strengths: [],
      concerns: [],
    }),
  ],
});

beforeEach(() => {
  new MediaDouble().install(60);
});

async function compared(): Promise<void> {
  await screen.findByRole('heading', { name: /Your packet and the program/ });
}

describe('both packets side by side', () => {
  it('lay levels, words and votes beside each other, with how far apart they are', async () => {
    openChair(done(), { 'session:packet': () => succeed(theirs) });
    await compared();
    expect(screen.getByText('Phone screen, written in 9 min')).toBeDefined();
    const vote = await screen.findByRole('region', { name: 'The vote' });
    expect(vote.textContent).toContain('one step kinder than the program');
    const ownership = region('Ownership');
    expect(ownership.textContent).toContain('You gave 4, two levels above the program');
    expect(within(ownership).getByRole('region', { name: 'You' }).textContent).toContain(
      'Own fault said first.',
    );
    const program = within(ownership).getByRole('region', { name: 'The program' });
    expect(program.textContent).toContain('2.4');
    const [quote] = within(program).getAllByRole('link');
    expect(quote?.textContent).toBe('so I wrote the rollback first');
    expect(quote?.getAttribute('href')).toBe(routes.review('session-manager', 'take-1'));
    expect(region('Database design').textContent).toContain('Left open');
    expect(region('Database design').textContent).toContain('Not heard');
    expect(screen.queryByRole('button', { name: 'Change your packet' })).toBeNull();
  });

  it('wait for the debrief while the scores are held, and show one’s own until then', async () => {
    const bridge = openChair(done(true));
    await compared();
    const held = await screen.findByRole('region', { name: 'The program’s packet comes with the debrief' });
    expect(held.textContent).toContain('come back here after the debrief');
    expect(region('Your vote').textContent).toContain('Inclined');
    expect(region('Ownership').textContent).toContain('Own fault said first.');
    await userEvent.keyboard('c');
    expect(await screen.findByRole('timer')).toBeDefined();
    expect(savedPackets(bridge).at(-1)?.finishedAt).toBeNull();
  });

  it('appear as soon as the debrief lets the program’s packet go', async () => {
    let packet: Packet | null = null;
    const bridge = openChair(done(true), { 'session:packet': () => succeed(packet) });
    await screen.findByRole('region', { name: 'The program’s packet comes with the debrief' });
    packet = theirs;
    act(() => bridge.push('session:changed', { session: done() }));
    expect(await screen.findByRole('region', { name: 'The vote' })).toBeDefined();
  });

  it('say why there is nothing of the program where nothing was heard', async () => {
    openChair(done());
    const none = await screen.findByRole('region', { name: 'No packet of the program' });
    expect(none.textContent).toContain('not transcribed or not rated yet');
  });

  it('say why the program’s packet cannot be had, with a way to ask again', async () => {
    let broken = true;
    openChair(done(), {
      'session:packet': () => (broken ? fail('pack-broken', 'The pack is not there.') : succeed(theirs)),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The pack is not there.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'The vote' })).toBeDefined();
  });

  it('lead back to the session', async () => {
    openChair(done(), { 'session:packet': () => succeed(theirs) });
    await compared();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe(routes.session('session-1')));
  });
});
