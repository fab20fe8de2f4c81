import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { shippedParts } from '@renderer/features/settings/shipped-parts';

const root = resolve(import.meta.dirname, '../../../../..');

function readManifest(path: string) {
  const schema = z.object({
    license: z.string().optional(),
    dependencies: z.record(z.string(), z.string()).default({}),
    devDependencies: z.record(z.string(), z.string()).default({}),
  });
  return schema.parse(JSON.parse(readFileSync(resolve(root, path), 'utf8')));
}

/** Tools that build, check or set the program up; none of their code is in what ships. */
const toolsOnly =
  /^(@playwright|@testing-library|@types|@vitejs)\/|^(electron-vite|jsdom|onnx-proto|oxlint|postcss-preset-mantine|prettier|typescript|vite|vitest)$/;

const packaged = shippedParts.flatMap(({ packageName, licence }) =>
  packageName === undefined ? [] : [{ packageName, licence }],
);

test.each(packaged)('$packageName is under $licence', ({ packageName, licence }) => {
  expect(readManifest(`node_modules/${packageName}/package.json`).license).toBe(licence);
});

test('every package that ships is listed', () => {
  const { dependencies, devDependencies } = readManifest('package.json');
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !toolsOnly.test(name));
  const listed = packaged.map(({ packageName }) => packageName);
  expect(listed.toSorted()).toEqual(names.toSorted());
});
