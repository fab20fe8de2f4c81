import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesWhenAsked, loadExamples } from '@electron/main/rubrics/load-examples';
import type { Failure } from '@shared/ipc/result';
import { scratchFolder } from '@tests/support/scratch-folder';

const shipped = resolve(import.meta.dirname, '../../../../resources/examples');

const example = {
  id: 'one',
  kind: 'technical',
  qualityId: null,
  question: 'How?',
  text: 'First I would ask. Then I would measure.',
  notes: [
    { quote: 'First I would ask', does: 'Asks.' },
    { quote: 'I would measure', does: 'Measures.' },
  ],
};

function folderWith(content: string): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'technical.json'), content);
  return folder;
}

const messageOf = (folder: string): string => {
  const loaded = loadExamples(folder);
  return loaded.ok ? 'it loads' : `${loaded.error.code}: ${loaded.error.message}`;
};

describe('loading the examples', () => {
  it('reads the files that are shipped', () => {
    const loaded = loadExamples(shipped);
    expect(loaded.ok && loaded.value.length).toBeGreaterThan(10);
  });

  it('reads every file of the folder', () => {
    const folder = folderWith(JSON.stringify({ examples: [example] }));
    writeFileSync(join(folder, 'more.json'), JSON.stringify({ examples: [{ ...example, id: 'two' }] }));
    const loaded = loadExamples(folder);
    expect(loaded.ok && loaded.value.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('tells which file is no JSON', () => {
    expect(messageOf(folderWith('{"examples": ['))).toMatch(
      /^file-corrupt: technical.json is not valid JSON/,
    );
  });

  it('tells which entry is wrong', () => {
    const wrong = { ...example, kind: 'small talk' };
    expect(messageOf(folderWith(JSON.stringify({ examples: [wrong] })))).toMatch(/examples\.0\.kind/);
  });

  it('refuses a note that quotes what the example does not say', () => {
    const notes = [...example.notes, { quote: 'I would guess', does: 'Guesses.' }];
    expect(messageOf(folderWith(JSON.stringify({ examples: [{ ...example, notes }] })))).toContain(
      'the note “I would guess” is not in the words of “one”',
    );
  });

  it('tells that a folder is not there', () => {
    expect(messageOf(join(scratchFolder(), 'gone'))).toMatch(/^not-found/);
  });
});

describe('examples that are read when they are asked for', () => {
  it('tell once what is wrong, and there are none then', () => {
    const told: Failure[] = [];
    const examples = examplesWhenAsked(join(scratchFolder(), 'gone'), (failure) => void told.push(failure));
    expect(told).toEqual([]);
    expect([examples(), examples()]).toEqual([[], []]);
    expect(told).toHaveLength(1);
  });

  it('are those of the folder', () => {
    const examples = examplesWhenAsked(shipped, () => undefined);
    expect(examples().map(({ kind }) => kind)).toContain('negotiation');
  });
});
