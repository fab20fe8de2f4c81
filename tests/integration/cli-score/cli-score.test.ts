import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '@tests/support/bundle-for-node';
import { labelledAnswers } from '@tests/support/labelled-answers';
import { scratchFolder } from '@tests/support/scratch-folder';

let program = '';

beforeAll(async () => {
  // Beside `out/main`, so that the program finds the resources where it looks for them.
  const folder = await bundleForNode('test-cli-score', { 'cli-score': 'electron/cli/score.ts' });
  program = join(folder, 'cli-score.cjs');
});

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

function fileWith(name: string, content: string): string {
  const path = join(scratchFolder(), name);
  writeFileSync(path, content);
  return path;
}

const text =
  'Last autumn the import of prices broke at our shoe shop. I pulled the log of one night and found a loop. ' +
  'I rewrote the loop, because a faster server would have cost three hundred pounds a month, and I compared old ' +
  'and new for a week. It went from seven hours to eighteen minutes.';

interface Row {
  [key: string]: unknown;
  id: string;
  overall: number;
  level: number;
  evidence: { quote: string; start: number; end: number }[];
}

function rowOf(stdout: string): Row {
  return JSON.parse(stdout) as Row;
}

describe('scoring one answer', () => {
  it('prints one row of JSON with the agreed names and nothing else', () => {
    const { code, stdout, stderr } = run(
      '--question',
      'behavioural-simplify',
      '--json',
      fileWith('a.txt', text),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const row = rowOf(stdout);
    expect(Object.keys(row)).toEqual([
      'id',
      'overall',
      'level',
      'qualities',
      'star',
      'spans',
      'quantified',
      'ownership',
      'on_topic',
      'response_type',
      'gates',
      'evidence',
      'missing',
      'reason',
      'confidence',
      'delivery',
      'rubric_version',
    ]);
    expect(row.level).toBeGreaterThanOrEqual(3);
    expect(row['star']).toEqual({ s: true, t: expect.any(Boolean) as boolean, a: true, r: true });
    expect(Object.keys(row['qualities'] as object)).toEqual([
      'customer_obsession',
      'ownership_mentality',
      'technical_excellence',
      'bias_for_action',
      'database_design',
    ]);
    expect(row).toMatchObject({ ownership: 'I', quantified: true, response_type: 'story', delivery: null });
  });

  it('quotes verbatim, with places in the text', () => {
    const row = rowOf(run('--question', 'behavioural-simplify', '--json', fileWith('a.txt', text)).stdout);
    expect(row.evidence.length).toBeGreaterThan(3);
    for (const { quote, start, end } of row.evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it('gives the same bytes for the same input', () => {
    const path = fileWith('a.txt', text);
    expect(run('--question', 'x', '--question-text', 'Why us?', '--json', path).stdout).toBe(
      run('--question', 'x', '--question-text', 'Why us?', '--json', path).stdout,
    );
  });

  it('takes an unknown question by its text', () => {
    const path = fileWith('a.txt', 'I have two months of notice, so I could start in March.');
    const asked = ['--question', 'nobody-knows', '--question-text', 'What is your notice period?'];
    const row = rowOf(run(...asked, '--json', path).stdout);
    expect(row.level).toBeGreaterThanOrEqual(3);
    expect(row['response_type']).toBe('self');
  });

  it('takes an empty text as an answer of level 1, with its reason', () => {
    const { code, stdout } = run('--question', 'behavioural-simplify', '--json', fileWith('a.txt', ''));
    expect(code).toBe(0);
    expect(rowOf(stdout)).toMatchObject({ overall: 1, level: 1, reason: 'There is no answer to judge.' });
  });

  it('measures delivery from timed words, as the transcribe command prints them', () => {
    const words = text
      .split(' ')
      .map((word, index) => ({ word, startSec: 2 + index * 0.4, endSec: 2.4 + index * 0.4 }));
    const timings = fileWith('words.json', JSON.stringify({ text, words, engine: 'x' }));
    const asked = ['--question', 'behavioural-simplify', '--json', fileWith('a.txt', text)];
    expect(rowOf(run(...asked, '--timings', timings).stdout)['delivery']).toMatchObject({
      wpm: 150,
      first_word_sec: 2,
      fillers_per_min: 0,
      pace_rating: 'good',
    });
  });
});

describe('scoring a batch', () => {
  it('prints one row a line, in the order of the file', () => {
    const batch = fileWith(
      'in.jsonl',
      [
        { id: 'a', question_id: 'behavioural-simplify', question: '', text, word_timings: null },
        { id: 'b', question_id: null, question: 'Tell me about yourself.', text: '', word_timings: null },
        {
          id: 3,
          question: 'Why us?',
          text: 'Because.',
          word_timings: [{ w: 'Because.', s: 0, e: 1, p: 0.5 }],
        },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const { code, stdout } = run('--batch', batch);
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n').map(rowOf);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 3]);
    expect(lines[1]?.level).toBe(1);
  });

  it('writes to a file and prints nothing when asked to', () => {
    const batch = fileWith('in.jsonl', JSON.stringify({ id: 'a', question: 'Why us?', text }));
    const out = `${batch}.out`;
    expect(run('--batch', batch, '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(rowOf(readFileSync(out, 'utf8')).id).toBe('a');
  });

  it('scores two hundred answers within three seconds of computing', () => {
    const answers = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')];
    const rows = Array.from({ length: 200 }, (_none, index) => {
      const answer = answers[index % answers.length];
      return JSON.stringify({ id: index, question: answer?.question, text: answer?.text });
    });
    const batch = fileWith('in.jsonl', rows.join('\n'));
    // Measured inside the process, so that a busy machine does not decide the test.
    const report = `${batch}.cpu`;
    const hook = fileWith(
      'hook.cjs',
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.cpuUsage())));`,
    );
    const { stdout } = spawnSync(process.execPath, ['--require', hook, program, '--batch', batch], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stdout.trim().split('\n')).toHaveLength(200);
    const { user } = JSON.parse(readFileSync(report, 'utf8')) as { user: number };
    expect(user / 1_000_000).toBeLessThan(3);
  });
});

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

  it('is told with its line, when a batch is broken', () => {
    const batch = fileWith('in.jsonl', '{"id":"a","text":"x"}\n{"id":"b"');
    const { code, stdout, stderr } = run('--batch', batch);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Line 2 of');
  });

  it('is told when the timings are of no known form', () => {
    const timings = fileWith('words.json', '[{"word": 1}]');
    const { code, stderr } = run('--question', 'x', '--json', fileWith('a.txt', text), '--timings', timings);
    expect(code).toBe(1);
    expect(stderr).toContain('the output of the transcribe command');
  });
});
