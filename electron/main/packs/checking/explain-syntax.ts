import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { positionIn } from '@electron/main/packs/checking/position-in';

export interface SyntaxFault {
  line: number;
  reason: string;
  suggestion: string;
}

type Words = readonly [reason: string, suggestion: string];

const words: Record<string, Words> = {
  InvalidSymbol: [
    'something stands here that JSON does not know',
    'Put texts and names in straight double quotation marks.',
  ],
  InvalidNumberFormat: ['this is no number as JSON writes it', 'Write it as 12 or 1.5.'],
  PropertyNameExpected: ['the name of an entry is missing', 'Write a name in double quotation marks.'],
  ValueExpected: ['a value is missing', 'Write a text, a number, a list or a group of entries.'],
  ColonExpected: ['a colon is missing between a name and its value', 'Write it as "name": value.'],
  CommaExpected: ['a comma is missing before this', 'Put a comma behind the entry before it.'],
  CloseBraceExpected: ['a closing brace is missing', 'Add } where the group of entries ends.'],
  CloseBracketExpected: ['a closing bracket is missing', 'Add ] where the list ends.'],
  EndOfFileExpected: ['more follows behind the end', 'See whether a bracket was closed too early.'],
  InvalidCommentToken: ['JSON has no comments', 'Take the comment out.'],
  UnexpectedEndOfComment: ['JSON has no comments', 'Take the comment out.'],
  UnexpectedEndOfString: [
    'a text is not closed on its line',
    'Close it with a double quotation mark; write a new line as \\n.',
  ],
  UnexpectedEndOfNumber: ['a number is cut off', 'Write it out.'],
  InvalidUnicode: ['\\u is not followed by four digits', 'Write the character itself.'],
  InvalidEscapeCharacter: [
    'a backslash stands before a character that needs none',
    'Write \\\\ for a backslash.',
  ],
  InvalidCharacter: ['a text holds a control character', 'Write a new line as \\n and a tab as \\t.'],
};

const unknown: Words = ['it cannot be read', 'Compare it with a file that works.'];
const commaBeforeEnd: Words = [
  'a comma stands before a closing bracket',
  'Take out the comma behind the last entry.',
];
const commaTwice: Words = ['two commas follow each other', 'Take one of them out.'];
const cutOff: Words = [
  'the file ends in the middle',
  'See whether its end was lost, and close what is open.',
];

/** Says in words where a text stops being JSON, and why. Only the first place: what follows is mostly its consequence. */
export function explainSyntax(text: string): SyntaxFault {
  if (text.trim() === '') return { line: 1, reason: 'is empty', suggestion: 'Write { } at least.' };
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  const { line, column } = positionIn(text, first?.offset ?? 0);
  const [reason, suggestion] = first ? wordsFor(text, first) : unknown;
  return { line, reason: `is no valid JSON at line ${line}, column ${column}: ${reason}`, suggestion };
}

function wordsFor(text: string, { error, offset, length }: ParseError): Words {
  const before = text.slice(0, offset).trimEnd();
  const here = text.slice(offset, offset + Math.max(1, length));
  if (before.endsWith(',') && /^[\]}]/.test(here)) return commaBeforeEnd;
  if (before.endsWith(',') && here.startsWith(',')) return commaTwice;
  if (text.slice(offset).trim() === '') return cutOff;
  return words[printParseErrorCode(error)] ?? unknown;
}
