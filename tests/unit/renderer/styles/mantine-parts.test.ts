import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const listed = readFileSync('renderer/src/styles/mantine-parts.css', 'utf8');
const styleOf = (part: string): string => resolve('node_modules/@mantine/core/styles', `${part}.css`);

/** The interface parts that our files name in their imports. */
function importedParts(): string[] {
  const files = readdirSync('renderer/src', { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join('renderer/src', file), 'utf8'));
  const imports = sources.flatMap((text) => [
    ...text.matchAll(/import \{([^}]*)\} from '@mantine\/(?:core|notifications|spotlight)'/g),
  ]);
  return [...new Set(imports.flatMap(([, names = '']) => names.split(',').map((name) => name.trim())))];
}

test('every interface part that is used brings its styles along', () => {
  const parts = importedParts();
  expect(parts).toContain('Popover');
  const missing = parts.filter((part) => existsSync(styleOf(part)) && !listed.includes(`/${part}.css'`));
  expect(missing).toEqual([]);
});

test('every style that is listed is one of the library', () => {
  const names = [...listed.matchAll(/styles\/([^']+)\.css'/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !existsSync(styleOf(name)))).toEqual([]);
});
