import { isIn, type TaggedToken } from '@shared/domain/scoring/words/tag-tokens';

export type Subject = 'I' | 'we' | 'other';
export type Tense = 'past' | 'present' | 'progressive' | 'passive' | 'state' | 'obligation' | 'modal';

/** A finite verb with its subject: who did what, and when. */
export interface VerbGroup {
  subject: Subject;
  /** True where the subject was left out, as is usual in speech: "opened a ticket, chased it for a week". */
  elided: boolean;
  /** First token of the group (the subject, or the verb if it was left out). */
  from: number;
  /** The main verb. */
  at: number;
  base: string;
  tense: Tense;
  negated: boolean;
}

const isAdverb = (token: TaggedToken | undefined): boolean =>
  isIn(token, 'adverb') || (token !== undefined && token.text.length > 4 && token.text.endsWith('ly'));

function skipAdverbs(tokens: readonly TaggedToken[], index: number): { next: number; negated: boolean } {
  let next = index;
  let negated = false;
  while (next < tokens.length && next < index + 4) {
    const token = tokens[next];
    if (token?.text === 'not' || token?.text === 'never') negated = true;
    else if (!isAdverb(token)) break;
    next += 1;
  }
  return { next, negated };
}

interface Reading {
  at: number;
  base: string;
  tense: Tense;
  negated: boolean;
}

const isIng = (token: TaggedToken | undefined): boolean =>
  /^\p{L}{2,}ing$/u.test(token?.text ?? '') && !isIn(token, 'ing-noun');

function afterBe(tokens: readonly TaggedToken[], index: number, negated: boolean): Reading {
  const { next, negated: no } = skipAdverbs(tokens, index + 1);
  const token = tokens[next];
  const both = negated || no;
  if (token && isIng(token))
    return { at: next, base: token.text.replace(/ing$/, ''), tense: 'progressive', negated: both };
  if (token?.pastOf != null && !isIn(token, 'state-adjective'))
    return { at: next, base: token.pastOf, tense: 'passive', negated: both };
  return { at: index, base: 'be', tense: 'state', negated: both };
}

function afterHave(tokens: readonly TaggedToken[], index: number, negated: boolean): Reading {
  const { next, negated: no } = skipAdverbs(tokens, index + 1);
  const token = tokens[next];
  const both = negated || no;
  if (token?.text === 'to') {
    const verb = tokens[next + 1];
    return { at: verb ? next + 1 : next, base: verb?.text ?? 'have', tense: 'obligation', negated: both };
  }
  if (token?.text === 'been') return afterBe(tokens, next, both);
  // "had" before a participle; before a noun it is the verb itself.
  if (token?.pastOf != null) return { at: next, base: token.pastOf, tense: 'past', negated: both };
  return { at: index, base: 'have', tense: 'state', negated: both };
}

const verbLists = ['doing', 'mind-verb', 'state-verb', 'improve-verb', 'verb-base'];

/**
 * True if a word can be a verb in the present. Behind "I" and "we" any content word can; behind other pronouns only
 * known verbs, since "that list" and "each Monday" look the same.
 */
function mayBePresent(token: TaggedToken, subject: TaggedToken | null): boolean {
  if (subject === null || !token.known || isIn(token, 'function-word') || isIng(token)) return false;
  if (!isIn(subject, 'pronoun-other')) return true;
  return !isIn(subject, 'determiner') && verbLists.some((list) => isIn(token, list));
}

/** Reads the verb that starts at `index`, helpers included. With a `subject`, base forms count ("I check the log"). */
function readVerb(
  tokens: readonly TaggedToken[],
  index: number,
  subject: TaggedToken | null,
): Reading | null {
  const { next, negated } = skipAdverbs(tokens, index);
  const token = tokens[next];
  if (!token) return null;
  if (isIn(token, 'modal')) {
    const { next: verb, negated: no } = skipAdverbs(tokens, next + 1);
    return { at: verb, base: tokens[verb]?.text ?? token.text, tense: 'modal', negated: negated || no };
  }
  if (isIn(token, 'be')) return afterBe(tokens, next, negated);
  if (isIn(token, 'have')) return afterHave(tokens, next, negated);
  if (isIn(token, 'do')) {
    const { next: verb, negated: no } = skipAdverbs(tokens, next + 1);
    const tense: Tense = token.text === 'did' ? 'past' : 'present';
    if (!no && !isIn(tokens[verb], 'verb-base')) return { at: next, base: 'do', tense, negated };
    return { at: verb, base: tokens[verb]?.text ?? 'do', tense, negated: negated || no };
  }
  if (token.pastOf !== null) return { at: next, base: token.pastOf, tense: 'past', negated };
  if (mayBePresent(token, subject)) return { at: next, base: token.text, tense: 'present', negated };
  return null;
}

const isSubject = (token: TaggedToken | undefined): boolean =>
  isIn(token, 'pronoun-i') || isIn(token, 'pronoun-we') || isIn(token, 'pronoun-other');

function subjectOf(token: TaggedToken): Subject {
  if (isIn(token, 'pronoun-i')) return 'I';
  return isIn(token, 'pronoun-we') ? 'we' : 'other';
}

// Behind these a past form is a participle or a noun: "the added cost", "by tested means".
const bindsNoun = (token: TaggedToken | undefined): boolean =>
  isIn(token, 'article') || isIn(token, 'preposition') || isIn(token, 'possessive');

/** True where a verb can stand without its subject: at the start of a clause or behind "and", "then", "so". */
function canElide(tokens: readonly TaggedToken[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return before === undefined || token?.breakBefore !== 'none' || isIn(before, 'joins-verbs');
}

// How far in front of a verb the word that subordinates its clause may stand, in tokens.
const subordinateReach = 5;

/** True inside "what a dispatcher does", "because the server was": such a subject is not taken up by the next verb. */
function isSubordinate(tokens: readonly TaggedToken[], from: number): boolean {
  for (let index = from; index >= 0 && index > from - subordinateReach; index -= 1) {
    if (isIn(tokens[index], 'subordinator')) return true;
    if (tokens[index]?.breakBefore !== 'none') return false;
  }
  return false;
}

/**
 * Finds every finite verb group. A group without a subject takes that of the group before it in the same sentence,
 * and "I" at the start of a sentence, as speakers leave out "I" more than any other.
 */
export function readVerbs(tokens: readonly TaggedToken[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let lastSubject: Subject = 'I';
  let last = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || index <= last) continue;
    if (token.breakBefore === 'stop') lastSubject = 'I';
    const spoken = isSubject(token);
    const start = spoken ? index + 1 : index;
    const elided = !spoken && canElide(tokens, index);
    const reading = readVerb(tokens, start, spoken ? token : null);
    if (!reading || (!spoken && bindsNoun(tokens[index - 1]))) continue;
    // A stop or comma between subject and verb means that they do not belong together: "I wrote it, ran it".
    if (tokens.slice(index + 1, reading.at + 1).some((part) => part.breakBefore !== 'none')) continue;
    const subject: Subject = spoken
      ? subjectOf(token)
      : elided && reading.tense === 'past'
        ? lastSubject
        : 'other';
    groups.push({ subject, elided: elided && !spoken, from: index, ...reading });
    if (subject !== 'other' || !isSubordinate(tokens, index)) lastSubject = subject;
    last = reading.at;
  }
  return groups;
}
