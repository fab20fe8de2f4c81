import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mixToMono } from '@renderer/media/sound/mix-to-mono';
import { PcmTap, type PcmBlock } from '@renderer/media/sound/pcm-tap';

const RATE_HZ = 48_000;
const BLOCK_MS = 10;

/** A microphone that delivers 10 ms at a time; its clock and the page's start at different moments. */
function openRoom() {
  const heard: PcmBlock[] = [];
  let nowMs = 5000;
  let capturedMs = 900_000;
  const tap = new PcmTap(() => nowMs);
  tap.onBlock((block) => heard.push(block));
  const captured: number[] = [];
  return {
    tap,
    heard,
    samples: () => heard.reduce((sum, block) => sum + block.samples.length, 0),
    /** Time goes by; what the device captured meanwhile waits for the page. */
    capture(durationMs: number) {
      for (let passedMs = 0; passedMs < durationMs; passedMs += BLOCK_MS) {
        nowMs += BLOCK_MS;
        capturedMs += BLOCK_MS;
        captured.push(capturedMs);
      }
    },
    /** The device is switched off for a while. */
    miss(durationMs: number) {
      nowMs += durationMs;
      capturedMs += durationMs;
    },
    deliver() {
      const samples = new Float32Array((RATE_HZ * BLOCK_MS) / 1000).fill(0.5);
      for (const endMs of captured.splice(0)) tap.take({ samples, rateHz: RATE_HZ, endMs });
    },
  };
}

/** Delivers block by block, as a page does that has time. */
function listen(room: ReturnType<typeof openRoom>, durationMs: number): void {
  for (let passedMs = 0; passedMs < durationMs; passedMs += BLOCK_MS) {
    room.capture(BLOCK_MS);
    room.deliver();
  }
}

const ms = (samples: number) => samples / 16;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the microphone as blocks of 16 kHz', () => {
  it('hands out blocks of 100 ms that follow each other', () => {
    const room = openRoom();
    listen(room, 1010);
    expect(room.heard.map(({ offset }) => offset)).toEqual(Array.from({ length: 10 }, (_, at) => at * 1600));
    expect(room.heard.every(({ samples }) => samples.length === 1600)).toBe(true);
    expect(room.heard[5]?.samples[800]).toBe(Math.round(0.5 * 32_767));
  });

  it('ends the open block at a cut, with all that was captured before it', async () => {
    const room = openRoom();
    listen(room, 250);
    const cut = room.tap.cut();
    listen(room, BLOCK_MS);
    await cut;
    expect(ms(room.samples())).toBeGreaterThan(245);
    expect(ms(room.samples())).toBeLessThanOrEqual(270);
  });

  it('waits at a cut for sound that a busy page has not taken in yet', async () => {
    const room = openRoom();
    listen(room, 200);
    room.capture(400);
    const cut = room.tap.cut();
    let isOver = false;
    void cut.then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(isOver).toBe(false);
    room.capture(BLOCK_MS);
    room.deliver();
    await cut;
    expect(ms(room.samples())).toBeGreaterThan(595);
  });

  it('does not wait for ever for a device that has gone silent', async () => {
    const room = openRoom();
    listen(room, 150);
    const cut = room.tap.cut();
    await vi.advanceTimersByTimeAsync(500);
    await cut;
    expect(ms(room.samples())).toBeGreaterThan(145);
  });

  it('bridges a gap with silence of the same length, so that later times stay right', () => {
    const room = openRoom();
    listen(room, 500);
    room.miss(2000);
    listen(room, 500);
    expect(ms(room.samples())).toBe(2900);
    expect(room.heard[15]?.samples.every((sample) => sample === 0)).toBe(true);
  });

  it('settles every cut when it is released', async () => {
    const room = openRoom();
    const cut = room.tap.cut();
    room.tap.release();
    await cut;
    await room.tap.cut();
    expect(room.heard).toEqual([]);
  });

  it('hears a microphone that speaks into one of two channels only', () => {
    const mixed = mixToMono([new Float32Array(4), new Float32Array(4).fill(0.5)]);
    expect([...mixed]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
