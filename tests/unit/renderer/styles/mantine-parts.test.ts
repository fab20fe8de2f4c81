import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const listed = readFileSync('renderer/src/styles/mantine-parts.css', 'utf8');
const styleOf = (part: string): string => resolve('node_modules/@mantine/core/styles', `${part}.css`);

function sourcesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** What a text takes from the library by name, in our own files and in its packages for notices and the palette. */
function importedNames(text: string): string[] {
  const imports = text.matchAll(
    /import \{([^}]*)\} from ['"]@mantine\/(?:core|notifications|spotlight)['"]/g,
  );
  return [...imports].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

/** The parts that a part of the library is made of. */
function madeOf(part: string): string[] {
  const folder = resolve('node_modules/@mantine/core/esm/components', part);
  const imports = sourcesBelow(folder, '.mjs').flatMap((text) => [
    ...text.matchAll(/from "(?:\.\.\/)+([A-Z]\w+)\/[^"]*"/g),
  ]);
  return imports.map(([, name = '']) => name);
}

/** Of these the menu takes icons alone. */
const iconsOnly = new Set(['Accordion', 'Radio', 'RadioCard', 'Checkbox', 'CheckboxCard']);

/** Every interface part that is used, by us or by one that we use. */
function usedParts(): Set<string> {
  const open = [
    ...sourcesBelow('renderer/src', '.tsx'),
    ...sourcesBelow('node_modules/@mantine/notifications/esm', '.mjs'),
    ...sourcesBelow('node_modules/@mantine/spotlight/esm', '.mjs'),
  ].flatMap(importedNames);
  const used = new Set<string>();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (used.has(part) || iconsOnly.has(part)) continue;
    used.add(part);
    open.push(...madeOf(part));
  }
  return used;
}

test('every interface part that is used brings its styles along, and what it is made of too', () => {
  const used = usedParts();
  expect([...used]).toEqual(expect.arrayContaining(['Popover', 'NativeSelect', 'Combobox', 'ModalBase']));
  const missing = [...used].filter((part) => existsSync(styleOf(part)) && !listed.includes(`/${part}.css'`));
  expect(missing).toEqual([]);
});

test('every style that is listed is one of the library', () => {
  const names = [...listed.matchAll(/styles\/([^']+)\.css'/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !existsSync(styleOf(name)))).toEqual([]);
});
