import type { z } from 'zod';
import { closestWord } from '@shared/domain/packs/closest-word';
import { listWords } from '@shared/domain/packs/list-words';
import type { PackPath } from '@shared/domain/packs/pack-fault';

type Issue = z.core.$ZodIssue;

interface Explanation {
  reason: string;
  suggestion: string;
}

const kinds: Record<string, { name: string; example: string }> = {
  string: { name: 'a text', example: '"…"' },
  number: { name: 'a number', example: '1' },
  int: { name: 'a whole number', example: '1' },
  boolean: { name: 'true or false', example: 'true' },
  array: { name: 'a list', example: '[ … ]' },
  object: { name: 'a group of entries', example: '{ … }' },
  record: { name: 'a group of entries', example: '{ … }' },
};

/** Says in plain words what the schema found at a place, and what to write there. */
export function explainIssue(issue: Issue, json: unknown): Explanation & { path: PackPath } {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(json, path);
  return { path, ...explain(issue, path, value) };
}

function explain(issue: Issue, path: PackPath, value: unknown): Explanation {
  if (path.length === 1 && path[0] === 'formatVersion' && typeof value === 'number' && value > 1) {
    return {
      reason: `is ${value}, and this version of the program reads packs of format 1`,
      suggestion: 'Open the pack with a newer version of the program.',
    };
  }
  if (value === undefined) return explainMissing(issue, String(path.at(-1) ?? ''));
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, value);
    case 'invalid_value':
      return explainChoice(issue.values.map(String), value);
    case 'too_small':
      return explainLimit(issue, value, 'at least', 'more than', issue.minimum);
    case 'too_big':
      return explainLimit(issue, value, 'at most', 'less than', issue.maximum);
    case 'invalid_format':
      return {
        reason: `${describe(value)} is not written as it must be`,
        suggestion: sentence(issue.message),
      };
    case 'invalid_key': {
      const rule = issue.issues[0]?.message ?? 'use another name';
      return {
        reason: `“${String(path.at(-1))}” cannot be the name of an entry here`,
        suggestion: sentence(rule),
      };
    }
    default:
      return { reason: startLower(issue.message), suggestion: 'Change the entry so that it does.' };
  }
}

function explainMissing(issue: Issue, name: string): Explanation {
  const example =
    issue.code === 'invalid_value'
      ? JSON.stringify(issue.values[0])
      : issue.code === 'invalid_type'
        ? (kinds[issue.expected]?.example ?? '…')
        : '…';
  return { reason: 'is missing', suggestion: `Add the entry: "${name}": ${example}.` };
}

function explainType(expected: string, value: unknown): Explanation {
  const { name, example } = kinds[expected] ?? { name: expected, example: '…' };
  return {
    reason: `must be ${name}, and is ${describe(value)}`,
    suggestion: howToWrite(expected, value, example),
  };
}

function howToWrite(expected: string, value: unknown, example: string): string {
  const isText = typeof value === 'string';
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return 'Put it in quotation marks.';
  if (isText && ['number', 'int', 'boolean'].includes(expected)) return 'Write it without quotation marks.';
  if (expected === 'int') return 'Write a number without a decimal point.';
  if (expected === 'array' && (isText || typeof value === 'object'))
    return 'Put it in square brackets, even where there is only one.';
  return `Write it as ${example}.`;
}

function explainChoice(allowed: readonly string[], value: unknown): Explanation {
  const reason =
    allowed.length === 1
      ? `must be ${allowed[0]}, and is ${describe(value)}`
      : `${describe(value)} is none of ${listWords(allowed)}`;
  const meant = typeof value === 'string' ? closestWord(value, allowed) : null;
  if (meant !== null) return { reason, suggestion: `Did you mean “${meant}”?` };
  return {
    reason,
    suggestion: allowed.length === 1 ? `Write ${allowed[0]}.` : `Write one of: ${listWords(allowed)}.`,
  };
}

type Limit = Extract<Issue, { code: 'too_small' | 'too_big' }>;

function explainLimit(
  issue: Limit,
  value: unknown,
  inclusive: string,
  exclusive: string,
  limit: number | bigint,
): Explanation {
  if (issue.origin === 'string') {
    return value === '' || (typeof value === 'string' && value.trim() === '')
      ? { reason: 'is empty', suggestion: 'Write a text there, or take the entry out if it may be missing.' }
      : { reason: `must have ${inclusive} ${limit} characters`, suggestion: 'Change its length.' };
  }
  if (Array.isArray(value)) {
    const count = issue.exact ? 'exactly' : inclusive;
    const entries = Number(limit) === 1 ? 'entry' : 'entries';
    const by = Math.abs(value.length - Number(limit));
    return {
      reason: `needs ${count} ${limit} ${entries}, and has ${value.length}`,
      suggestion: value.length < Number(limit) ? `Add ${by} more.` : `Take ${by} away.`,
    };
  }
  const bound = issue.inclusive === false ? exclusive : inclusive;
  return {
    reason: `must be ${bound} ${limit}, and is ${describe(value)}`,
    suggestion: `Write a number that is ${bound} ${limit}.`,
  };
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of entries';
  return String(value);
}

function valueAt(json: unknown, path: PackPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Record<string | number, unknown>)[part];
  }, json);
}

function startLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
