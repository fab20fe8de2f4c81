import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PacketKeeper } from '@renderer/features/chair/packet-keeper';
import type { OwnPacket } from '@shared/model/debrief';

const blank: OwnPacket = {
  startedAt: '2026-03-08T10:00:00.000Z',
  finishedAt: null,
  spentSec: 100,
  vote: null,
  qualities: [
    { qualityId: 'ownership', level: null, strength: '', concern: '' },
    { qualityId: 'database', level: null, strength: '', concern: '' },
  ],
};

let saved: OwnPacket[];
let works: boolean;
let seen: boolean;
let slept: number;

beforeEach(() => {
  vi.useFakeTimers();
  [saved, works, seen, slept] = [[], true, true, 0];
});
afterEach(() => vi.useRealTimers());

function keep(first = blank): { keeper: PacketKeeper; leave: () => void } {
  const keeper = new PacketKeeper(first, {
    save: (packet) => {
      saved.push(packet);
      return Promise.resolve(works);
    },
    nowMs: () => performance.now() + slept,
    isSeen: () => seen,
  });
  return { keeper, leave: keeper.open() };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('keeping the packet while it is written', () => {
  it('saves a change after a pause in writing, with the time that was spent', async () => {
    const { keeper } = keep();
    await pass(3000);
    keeper.changeQuality('database', { level: 2 });
    await pass(500);
    keeper.changeQuality('database', { concern: 'The index came first.' });
    expect([saved.length, keeper.view.get().saving]).toEqual([0, 'saving']);
    await pass(600);
    expect(saved).toHaveLength(1);
    expect(saved[0]?.qualities[1]).toEqual({
      qualityId: 'database',
      level: 2,
      strength: '',
      concern: 'The index came first.',
    });
    expect(saved[0]?.spentSec).toBe(104);
    expect(keeper.view.get().saving).toBe('saved');
  });

  it('saves the time now and then while nothing is written, without a word about it', async () => {
    const { keeper } = keep();
    const told = vi.fn<() => void>();
    keeper.view.subscribe(told);
    await pass(31_000);
    expect(saved.map(({ spentSec }) => spentSec)).toEqual([115, 130]);
    expect(told.mock.calls.length).toBe(saved.length);
    expect(keeper.view.get().saving).toBe('saved');
  });

  it('counts no time while the window is hidden, nor while the computer slept', async () => {
    const { keeper } = keep();
    seen = false;
    await pass(60_000);
    expect(keeper.time.get().spentSec).toBe(100);
    seen = true;
    slept = 3_600_000;
    await pass(1000);
    expect(keeper.time.get().spentSec).toBe(103);
  });

  it('saves what is not saved yet when the screen is left', async () => {
    const { keeper, leave } = keep();
    await pass(5000);
    keeper.change({ vote: 'inclined' });
    leave();
    expect(saved).toMatchObject([{ vote: 'inclined', spentSec: 105 }]);
    await pass(60_000);
    expect(saved).toHaveLength(1);
  });

  it('leaves the file alone when nothing has happened', () => {
    keep().leave();
    expect(saved).toEqual([]);
  });

  it('tries again by itself after a failure', async () => {
    const { keeper } = keep();
    works = false;
    keeper.change({ vote: 'inclined' });
    await pass(700);
    expect(keeper.view.get().saving).toBe('failed');
    works = true;
    await pass(16_000);
    expect([saved.at(-1)?.vote, keeper.view.get().saving]).toEqual(['inclined', 'saved']);
  });

  it('stops the clock at the end, and lets it run on when the packet is opened again', async () => {
    const { keeper } = keep();
    await keeper.setFinished('2026-03-08T10:09:00.000Z');
    expect(saved).toMatchObject([{ finishedAt: '2026-03-08T10:09:00.000Z' }]);
    await pass(60_000);
    expect(keeper.time.get().spentSec).toBe(100);
    await keeper.setFinished(null);
    await pass(2000);
    expect(keeper.time.get().spentSec).toBe(102);
  });

  it('stays open where its end cannot be saved', async () => {
    const { keeper } = keep();
    works = false;
    await keeper.setFinished('2026-03-08T10:09:00.000Z');
    expect(keeper.view.get()).toMatchObject({ packet: { finishedAt: null }, saving: 'failed' });
  });
});
