import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelledAnswers } from '@tests/support/labelled-answers';
import { bundleScoreCommand, fileWith, rowOf, runProgram, text, type Run } from './score-command';

let program = '';

beforeAll(async () => {
  program = await bundleScoreCommand('test-cli-score');
});

function run(...args: string[]): Run {
  return runProgram(program, args);
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
      articulation: null,
      hedges_per_min: 0,
      repeats: [],
      star_shares: expect.objectContaining({ lesson: expect.any(Number) as number }) as object,
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
          word_timings: [{ w: 'Because.', s: 0, e: 1, p: null, speaker: 1 }],
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

  it('reads files with other line ends and with a mark at the start, and rows with entries too few or too many', () => {
    const rows = [
      { text, extra: { of: 'nobody' }, question_id: 12 },
      { id: 'b', word_timings: [] },
      { id: 'c' },
    ];
    const batch = fileWith(
      'in.jsonl',
      `\uFEFF${rows.map((row) => JSON.stringify(row)).join('\r\n')}\r\n\r\n`,
    );
    const { code, stdout, stderr } = run('--batch', batch);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trim().split('\n').map(rowOf);
    expect(lines.map(({ id }) => id)).toEqual([1, 'b', 'c']);
    expect(lines.slice(1)).toMatchObject([
      { level: 1, delivery: null },
      { level: 1, delivery: null, reason: 'There is no answer to judge.' },
    ]);
  });

  it('quotes verbatim from texts with emoji, umlauts and other line ends', () => {
    const odd = `\uFEFFGrüezi 👩‍🔧!\r\n${text.replaceAll('. ', '.\r\n')} Müller war froh 🎉.`;
    const batch = fileWith(
      'in.jsonl',
      JSON.stringify({ id: 'a', question_id: 'behavioural-simplify', text: odd }),
    );
    const [row] = run('--batch', batch).stdout.trim().split('\n').map(rowOf);
    expect(row?.evidence.length).toBeGreaterThan(3);
    for (const { quote, start, end } of row?.evidence ?? []) expect(odd.slice(start, end)).toBe(quote);
    const one = rowOf(run('--question', 'behavioural-simplify', '--json', fileWith('a.txt', odd)).stdout);
    expect(one.evidence).toEqual(row?.evidence);
  });

  it('gives every row the same bytes in any order and in every run', () => {
    const answers = labelledAnswers('tuning').slice(0, 24);
    const rows = answers.map(({ id, question, text: said }) => JSON.stringify({ id, question, text: said }));
    const scored = (lines: string[]): string[] =>
      run('--batch', fileWith('in.jsonl', lines.join('\n')))
        .stdout.trim()
        .split('\n');
    expect(scored(rows.toReversed()).toReversed()).toEqual(scored(rows));
  });

  it('has the five agreed qualities with every pack, and those of the pack', () => {
    const batch = fileWith(
      'in.jsonl',
      JSON.stringify({ id: 'a', question_id: 'behavioural-stubborn-fault', text }),
    );
    const [row] = run('--batch', batch, '--pack', 'general-backend-developer')
      .stdout.trim()
      .split('\n')
      .map(rowOf);
    expect(row?.['qualities']).toMatchObject({
      customer_obsession: null,
      ownership_mentality: null,
      technical_excellence: null,
      bias_for_action: null,
      database_design: null,
      problem_solving: expect.any(Number) as number,
    });
    expect(row?.['rubric_version']).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  });

  it('reads what was said to the question of a candidate like any other answer', () => {
    const batch = fileWith('in.jsonl', JSON.stringify({ id: 'a', question_id: 'your-questions-open', text }));
    expect(run('--batch', batch).code).toBe(0);
  });

  it('opens no connection and starts no other program', () => {
    const batch = fileWith('in.jsonl', JSON.stringify({ id: 'a', question: 'Why us?', text }));
    const guard = fileWith(
      'guard.cjs',
      `const refuse = (what) => () => { process.stderr.write(what); process.exit(9); };
       for (const [module, names] of [['node:net', ['connect', 'createConnection', 'createServer']], ['node:dns', ['lookup', 'resolve']],
         ['node:http', ['request', 'get', 'createServer']], ['node:https', ['request', 'get']], ['node:dgram', ['createSocket']],
         ['node:child_process', ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync']]])
         for (const name of names) require(module)[name] = refuse(module + '.' + name);
       require('node:net').Socket.prototype.connect = refuse('connect');
       globalThis.fetch = refuse('fetch');
       const load = require('node:module')._load;
       require('node:module')._load = (name, ...rest) => name === 'electron' ? refuse('electron')() : load(name, ...rest);`,
    );
    const { status, stderr } = spawnSync(process.execPath, ['--require', guard, program, '--batch', batch], {
      encoding: 'utf8',
      env: {},
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('writes to a file and prints nothing when asked to', () => {
    const batch = fileWith('in.jsonl', JSON.stringify({ id: 'a', question: 'Why us?', text }));
    const out = `${batch}.out`;
    expect(run('--batch', batch, '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(rowOf(readFileSync(out, 'utf8')).id).toBe('a');
  });
});
