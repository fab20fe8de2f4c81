import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeBlocksEnd } from '@electron/remuxer/whole-blocks-end';
import { recordedTake } from '@tests/support/recorded-take';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';

function endOf(bytes: Uint8Array): number {
  const path = join(scratchFolder(), 'take.webm');
  writeFileSync(path, bytes);
  const file = openSync(path, 'r');
  try {
    return wholeBlocksEnd(file, bytes.length);
  } finally {
    closeSync(file);
  }
}

const whole = readFileSync(recordedTake.path);
/** Id, size and content of an element. */
const element = (id: number[], content: number[]) => [...id, 0x80 | content.length, ...content];
const simpleBlock = (length: number) =>
  element(
    [0xa3],
    Array.from({ length }, () => 7),
  );
const openSegment = [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
const openCluster = [0x1f, 0x43, 0xb6, 0x75, 0xff];

describe('the end of the last whole block', () => {
  it('is the end of the file for a whole recording', () => {
    expect(endOf(whole)).toBe(whole.length);
  });

  it('is less than a block before the end of a chunk, since the recorder cuts where it likes', () => {
    const chunks = recordedTake.chunks().map((_, index, all) => Buffer.concat(all.slice(0, index + 1)));
    const missing = chunks.map((bytes) => bytes.length - endOf(bytes));
    expect(Math.max(...missing)).toBeGreaterThan(0);
    expect(Math.max(...missing)).toBeLessThan(1000);
  });

  it('never goes back when more of the file is there, and is never beyond it', () => {
    let last = 0;
    for (let size = 0; size < whole.length; size += 3571) {
      const end = endOf(whole.subarray(0, size));
      expect(end).toBeLessThanOrEqual(size);
      expect(end).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });

  it('lies before a block whose bytes, size or id are cut off', () => {
    const head = [...openSegment, ...openCluster, ...simpleBlock(5)];
    const next = simpleBlock(20);
    for (let size = 0; size < next.length; size += 1) {
      expect(endOf(Uint8Array.from([...head, ...next.slice(0, size)]))).toBe(head.length);
    }
    expect(endOf(Uint8Array.from([...head, ...next]))).toBe(head.length + next.length);
  });

  it('steps into clusters whether their size is known or not', () => {
    const known = element([0x1f, 0x43, 0xb6, 0x75], simpleBlock(4));
    const bytes = [...openSegment, ...known, ...openCluster, ...simpleBlock(3)];
    expect(endOf(Uint8Array.from([...bytes, 0xa3, 0x85, 1]))).toBe(bytes.length);
  });

  it('is nowhere in what is not EBML', () => {
    expect(endOf(new Uint8Array(64))).toBe(0);
    expect(endOf(new Uint8Array(0))).toBe(0);
  });
});
