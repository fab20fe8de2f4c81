import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { failureWords } from '@renderer/api/failure-words';
import type { ErrorCode } from '@shared/ipc/result';

/** Read from the source, because a union of types leaves no list behind. */
const source = readFileSync(resolve(import.meta.dirname, '../../../../shared/ipc/result.ts'), 'utf8');
const codes = [...(source.split('export interface')[0] ?? '').matchAll(/\| '([a-z-]+)'/g)].map(
  (match) => match[1] as ErrorCode,
);

test('the list of codes was found', () => {
  expect(codes).toContain('disk-full');
  expect(codes.length).toBeGreaterThanOrEqual(12);
});

test.each(codes)('%s has a title and advice in plain sentences', (code) => {
  const { title, advice } = failureWords(code);
  expect(title).toMatch(/^[A-Z][^.!]+$/);
  expect(advice).toMatch(/^[A-Z][^!]+\.$/);
});

test('no two codes read the same', () => {
  expect(new Set(codes.map((code) => failureWords(code).title)).size).toBe(codes.length);
});
