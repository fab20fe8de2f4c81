import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '@tests/support/bundle-for-node';
import { scratchFolder } from '@tests/support/scratch-folder';

const shipped = resolve('resources/rubrics');
const guide = readFileSync(join(shipped, 'README.md'), 'utf8');
let program = '';

beforeAll(async () => {
  // Beside `out/main`, so that the program finds the resources where it looks for them.
  const folder = await bundleForNode('test-cli-rubric', { 'cli-rubric': 'electron/cli/rubric.ts' });
  program = join(folder, 'cli-rubric.cjs');
});

function run(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

function copyOfShipped(): string {
  const folder = join(scratchFolder(), 'my-rubric');
  cpSync(shipped, folder, { recursive: true });
  return folder;
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} was not changed`);
  writeFileSync(path, after);
}

interface Rung {
  level: number;
  needs: object[];
}

/** The change that the guide walks through: one more need of Ownership, level 4. */
function changeAsInTheGuide(): string {
  const [, added = ''] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  const folder = copyOfShipped();
  edit(folder, 'ladders-qualities.json', (text) => {
    const file = JSON.parse(text) as { ladders: { id: string; rungs: Rung[] }[] };
    const ladder = file.ladders.find(({ id }) => id === 'ownership_mentality');
    ladder?.rungs.find(({ level }) => level === 4)?.needs.push(JSON.parse(added) as object);
    return JSON.stringify(file);
  });
  return folder;
}

const story =
  'Last winter nobody had asked me to look at the nightly import, but it kept failing, so I took it on. I pulled the ' +
  'logs of a month and found that one supplier sent dates the other way round. I asked the supplier team to change it, ' +
  'and I stayed on it until it was done. I chose a check at the door instead of a repair at night, because a repair hides ' +
  'the fault. Failures went from nine a month to zero.';

function fileOfAnswers(...rows: object[]): string {
  const path = join(scratchFolder(), 'answers.jsonl');
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

const asked = { question: 'Tell me about a time you took on something beyond your job.' };

/** A data folder with one interview in it, as the program writes it. */
function dataFolder(part: object = {}): string {
  const folder = scratchFolder();
  const session = JSON.parse(readFileSync('tests/fixtures/documents/session-v2.json', 'utf8')) as {
    id: string;
    takes: { id: string; questionIndex: number }[];
  };
  const record = JSON.parse(readFileSync('tests/fixtures/documents/transcript-v1.json', 'utf8')) as object;
  const sessionFolder = join(folder, 'sessions', session.id);
  for (const { id, questionIndex } of session.takes) {
    if (questionIndex !== 2) continue;
    mkdirSync(join(sessionFolder, 'takes', id), { recursive: true });
    const correction = { correctedAt: '2026-03-02T12:00:01.000Z', text: story, words: [] };
    const transcript = { ...record, takeId: id, correction };
    writeFileSync(join(sessionFolder, 'takes', id, 'transcript.json'), JSON.stringify(transcript));
  }
  writeFileSync(join(sessionFolder, 'session.json'), JSON.stringify({ ...session, ...part }));
  return folder;
}

/** Every file below a folder with its content and the time of its last change. */
function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).size}`);
}

describe('checking a rubric', () => {
  it('says that the program’s own can be used', () => {
    const { code, stdout, stderr } = run('check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/can be used: version \d+\.\d+\.\d+, \d+ ladders, \d+ items/);
  });

  it('tells where a comma is missing', () => {
    const folder = copyOfShipped();
    edit(folder, 'rubric.json', (text) => text.replace('",', '"'));
    const { code, stdout } = run('check', folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /rubric\.json is no valid JSON at line \d+, column \d+: a comma is missing before this\. Put a comma/,
    );
  });

  it('tells the file and the ladder of an item that there is not', () => {
    const folder = copyOfShipped();
    edit(folder, 'ladders-qualities.json', (text) => text.replace('"own-through"', '"own-thruogh"'));
    const { code, stdout } = run('check', folder);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'ladders-qualities.json: Ladder "ownership_mentality": there is no item "own-thruogh".',
    );
  });

  it('tells of an entry that nobody reads, which is mostly a slip', () => {
    const folder = copyOfShipped();
    edit(folder, 'ladders-qualities.json', (text) => text.replace('"atLeast": 2', '"atleast": 2'));
    const { code, stdout } = run('check', folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /ladders-qualities\.json: "[a-z_]+" in "ladders", rungs\[\d\]\.needs\[\d\]\.atleast/,
    );
    expect(stdout).toContain('Did you mean “atLeast”?');
  });

  it('tells what is missing in an entry', () => {
    const folder = changeAsInTheGuide();
    edit(folder, 'ladders-qualities.json', (text) =>
      text.replace(/,"advice":"Say whom you told, before they had to ask\."/, ''),
    );
    expect(run('check', folder).stdout).toMatch(
      /"ownership_mentality" in "ladders", rungs\[2\]\.needs\[\d\]\.advice is missing/,
    );
  });

  it('reminds of the version, by which the program sees a change', () => {
    const folder = changeAsInTheGuide();
    const { code, stdout } = run('check', folder);
    expect(code).toBe(0);
    expect(stdout).toContain('Raise "version"');
    edit(folder, 'rubric.json', (text) => text.replace(/"version": "[^"]*"/, '"version": "99.0.0"'));
    expect(run('check', folder).stdout).not.toContain('Raise "version"');
  });

  it('tells that a folder is not there', () => {
    expect(run('check', '/nowhere')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('/nowhere') as string,
    });
  });
});

describe('explaining an answer', () => {
  it('shows clauses, findings with their words, and each ladder with what is met and open', () => {
    const path = join(scratchFolder(), 'answer.txt');
    writeFileSync(path, story);
    const { code, stdout, stderr } = run('explain', '--question-text', asked.question, path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Level \d \([\d.]+, probably [\d.]+ to [\d.]+\): /);
    expect(stdout).toContain('Read as: behavioural, about Ownership');
    expect(stdout).toMatch(/^ {2}action {8}.*I pulled/m);
    expect(stdout).toMatch(/\(Ownership[^)]*\) \[own-/);
    expect(stdout).toMatch(/^ {4}met {3}/m);
    expect(stdout).toMatch(/^ {4}open {2}/m);
    expect(stdout).toMatch(/Points: [\d.]+ \(level 2 takes/);
  });

  it('tells that the file or the pack is not there', () => {
    expect(run('explain', '--question', 'x', '/nowhere.txt').stderr).toContain('/nowhere.txt');
    const path = join(scratchFolder(), 'answer.txt');
    writeFileSync(path, story);
    const { code, stderr } = run('explain', '--question', 'x', '--pack', 'acme', path);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no pack “acme”.');
  });
});

describe('comparing with a changed rubric', () => {
  it('shows what the change of the guide does to an answer, and which need made the difference', () => {
    const answers = fileOfAnswers({ id: 'anna-1', ...asked, text: story });
    const { code, stdout, stderr } = run('compare', '--rubric', changeAsInTheGuide(), '--answers', answers);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('anna-1');
    expect(stdout).toContain('level 4 now asks, open: Say whom you told, before they had to ask.');
    expect(stdout).toMatch(/Ownership[^:]*: 0 rose, 1 fell, 0 stayed/);
  });

  it('says so where nothing changes', () => {
    const answers = fileOfAnswers({ id: 'anna-1', ...asked, text: story });
    const { stdout } = run('compare', '--rubric', copyOfShipped(), '--answers', answers);
    expect(stdout).toContain('No score has changed.');
    expect(stdout).toContain('The whole answer: 0 rose, 0 fell, 1 stayed; 0 on another level');
  });

  it('tells how well both agree with levels that people gave, and which lines it left out', () => {
    const answers = fileOfAnswers(
      { id: 1, ...asked, level: 4, text: story },
      { id: 2, ...asked, level: 1, text: 'I always take ownership.' },
      { id: 3, ...asked, label: 3, text: story.slice(0, 240) },
      { id: 4, ...asked },
    );
    const { stdout } = run('compare', '--rubric', changeAsInTheGuide(), '--answers', answers);
    expect(stdout).toContain('Agreement with the 3 levels that people gave');
    expect(stdout).toMatch(/Spearman, 1 is perfect\): 1\.000 before, 1\.000 after/);
    expect(stdout).toMatch(/Line 4 of .* was left out/);
  });

  it('reads stored answers as the program reads them, and leaves every file as it is', () => {
    const data = dataFolder();
    const before = everything(data);
    const { code, stdout, stderr } = run('compare', '--rubric', changeAsInTheGuide(), '--data', data);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Summary of 1 answer\n');
    expect(stdout).toMatch(/^ {2}\d{4}-\d\d-\d\d Deciding what to drop/m);
    expect(everything(data)).toEqual(before);
  });

  it('gives no score away that is still held back', () => {
    const { code, stdout, stderr } = run(
      'compare',
      '--rubric',
      copyOfShipped(),
      '--data',
      dataFolder({ scoresHeld: true }),
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('1 stored interview was left out: you have not rated the answers yourself yet.');
  });

  it('tells that there is nothing to compare in a folder without answers', () => {
    const { code, stderr } = run('compare', '--rubric', copyOfShipped(), '--data', scratchFolder());
    expect(code).toBe(1);
    expect(stderr).toContain('There is nothing to compare.');
  });

  it('tells what is wrong with the changed rubric, and how to check it', () => {
    const folder = copyOfShipped();
    writeFileSync(join(folder, 'gates.json'), '{');
    const { code, stderr } = run('compare', '--rubric', folder);
    expect(code).toBe(1);
    expect(stderr).toContain('gates.json is not valid JSON');
    expect(stderr).toContain('rubric -- check');
  });
});

describe('the guide to the rubric', () => {
  it('quotes a need of Ownership as it stands in the ladder', () => {
    const [quoted = ''] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    const { ladders } = JSON.parse(readFileSync(join(shipped, 'ladders-qualities.json'), 'utf8')) as {
      ladders: { id: string; rungs: Rung[] }[];
    };
    const rung = ladders
      .find(({ id }) => id === 'ownership_mentality')
      ?.rungs.find(({ level }) => level === 4);
    expect(rung?.needs).toContainEqual(JSON.parse(quoted));
  });

  it('names every file of the rubric', () => {
    const names = readdirSync(shipped).filter((name) => name.endsWith('.json'));
    const named = names.filter((name) => guide.includes(`\`${name}\``) || /^word-lists.*\.json$/.test(name));
    expect(named).toEqual(names);
  });
});

describe('a wrong call', () => {
  it.each([[[]], [['compare']], [['explain', 'a.txt']], [['check', 'a', 'b']], [['--frobnicate']]])(
    'is answered with how to call it: %s',
    (args) => {
      const { code, stdout, stderr } = run(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('npm run --silent rubric -- check');
    },
  );
});
