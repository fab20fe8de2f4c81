import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScoreCommand, fileWith, rowOf, runProgram, text, type Run } from './score-command';

let program = '';

beforeAll(async () => {
  program = await bundleScoreCommand('test-cli-score-calls');
});

function run(...args: string[]): Run {
  return runProgram(program, args);
}

describe('a mistake of the caller', () => {
  it.each([
    ['no arguments', [], 'Usage: npm run --silent score'],
    [
      'a file that is not there',
      ['--question', 'x', '--json', '/nowhere/a.txt'],
      '/nowhere/a.txt could not be read',
    ],
    ['an unknown option', ['--frobnicate'], '--frobnicate'],
  ] as const)('is told in one sentence on the error output: %s', (_name, args, sentence) => {
    const { code, stdout, stderr } = run(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is told with the packs that there are, when the pack is unknown', () => {
    const { code, stderr } = run('--question', 'x', '--json', fileWith('a.txt', text), '--pack', 'acme');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'There is no pack “acme”. There are: amazon-backend-developer, general-backend-developer.\n',
    );
  });

  it('is told with its line, when a line of a batch is broken, and the others are scored all the same', () => {
    const batch = fileWith('in.jsonl', '{"id":"a","text":"x"}\n{"id":"b"\n{"id":"c","text":7}\n{"id":"d"}\n');
    const { code, stdout, stderr } = run('--batch', batch);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => rowOf(line).id),
    ).toEqual(['a', 'd']);
    expect(stderr).toMatch(/^Line 2 of .* it is not JSON\.\nLine 3 of .* text: .*\n$/);
  });

  it('ends with an error where no line of a batch can be used', () => {
    const { code, stdout, stderr } = run('--batch', fileWith('in.jsonl', 'no\njson'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Line 2 of');
  });

  it('is told with the packs that there are, when the pack of a batch is unknown', () => {
    const batch = fileWith('in.jsonl', JSON.stringify({ id: 'a', text }));
    const { code, stdout, stderr } = run('--batch', batch, '--pack', 'acme');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('There is no pack “acme”.');
  });

  it('is told when the timings are of no known form', () => {
    const timings = fileWith('words.json', '[{"word": 1}]');
    const { code, stderr } = run('--question', 'x', '--json', fileWith('a.txt', text), '--timings', timings);
    expect(code).toBe(1);
    expect(stderr).toContain('the output of the transcribe command');
  });
});
