import type { QuestionKind } from '@shared/model/pack';
import { hasNoQuestions } from './has-no-questions';
import { requestPhrases, type RequestPhrase } from './request-phrases';
import { smoothSpeech } from './smooth-speech';
import type { Utterance, UtteranceKind } from './utterance';

/** What is known of a stretch of speech. */
export interface SpokenIn {
  kind: QuestionKind;
  /** Nothing else was said in this answer before. */
  isWhole: boolean;
}

// Requests are short. What is longer than this says something.
const longestRequest = 45;
const longestClarifying = 30;
// However many fillers and false starts there are in it, a text of this length holds more than a request.
const longestText = 900;

// A question that answers itself, or that somebody else put, is told and not asked.
const toldQuestion = / (?:yes|i would|i did|we did|we were|she|he|told me|was never|was what)\b/;

// These may come after the first words of an answer that led nowhere.
const afterWords: readonly UtteranceKind[] = ['another-example', 'no-idea'];
const mostWordsBefore = 15;

// A name or a slip of the recogniser may stand beside these.
const besideOneWord: readonly (UtteranceKind | null)[] = ['repeat', 'moment', 'asks-to-clarify'];

// In front of a request they make it one that is told about, not one that is made.
const reporting = new Set(
  'said say says saying asked ask asking told tell thought wrote replied answered that if him her them they he she'.split(
    ' ',
  ),
);

// These are no names: with one of them a request is part of a sentence.
const bindingWords = new Set(
  `i he she they we it you who that when if because and but the was were had did said asked told what which would not my our
  their his her them him us with from about`.split(/\s+/),
);

// The first of these that is in what was said is what the interviewer replies to.
const priority: readonly RequestPhrase['kind'][] = [
  'another-example',
  'repeat',
  'clarifying-question',
  'asks-to-clarify',
  'no-idea',
  'moment',
];

/** Every way to read the rest of a text as requests only, as the phrases that it is made of; null where it is more. */
function readRest(
  text: string,
  from: number,
  seen: Map<number, RequestPhrase[] | null>,
): RequestPhrase[] | null {
  if (from >= text.length) return [];
  const known = seen.get(from);
  if (known !== undefined) return known;
  seen.set(from, null);
  let best: RequestPhrase[] | null = null;
  for (const phrase of requestPhrases) {
    phrase.pattern.lastIndex = from;
    const match = phrase.pattern.exec(text);
    if (!match || match[0] === '') continue;
    const rest = readRest(text, from + match[0].length + 1, seen);
    if (rest === null) continue;
    const reading = [phrase, ...rest];
    if (best === null || rank(reading) < rank(best)) best = reading;
  }
  seen.set(from, best);
  return best;
}

function kindOf(phrases: readonly RequestPhrase[]): RequestPhrase['kind'] | null {
  const strong = priority.find((kind) => phrases.some((phrase) => phrase.kind === kind && !phrase.weak));
  return strong ?? priority.find((kind) => phrases.some((phrase) => phrase.kind === kind)) ?? null;
}

function rank(phrases: readonly RequestPhrase[]): number {
  const kind = kindOf(phrases);
  return kind === null ? priority.length : priority.indexOf(kind);
}

interface Reading {
  kind: UtteranceKind | null;
  strong: boolean;
}

function read(words: readonly string[]): Reading | null {
  const phrases = readRest(words.join(' '), 0, new Map());
  if (phrases === null) return null;
  const kind = kindOf(phrases);
  if (kind === null || kind === 'polite') return { kind: null, strong: false };
  return { kind, strong: phrases.some((phrase) => phrase.kind === kind && !phrase.weak) };
}

const isForeign = (word: string | undefined): boolean =>
  word !== undefined && word.length > 2 && !bindingWords.has(word);

/** A request with one foreign word at its start or end: a name, or a slip of the recogniser. */
function readBesideOneWord(words: readonly string[]): Reading | null {
  const sides = [
    isForeign(words[0]) ? words.slice(1) : [],
    isForeign(words.at(-1)) ? words.slice(0, -1) : [],
  ];
  const readings = sides.map((rest) => (rest.length > 1 ? read(rest) : null));
  return readings.find((reading) => reading?.strong && besideOneWord.includes(reading.kind)) ?? null;
}

/** A request for another example, or the end of a search for one, after a few words that led nowhere. */
function readAfterWords(words: readonly string[]): Reading | null {
  for (let from = 1; from <= Math.min(mostWordsBefore, words.length - 2); from += 1) {
    if (words.slice(Math.max(0, from - 2), from).some((word) => reporting.has(word))) continue;
    const reading = read(words.slice(from));
    if (reading?.kind && reading.strong && afterWords.includes(reading.kind)) return reading;
  }
  return null;
}

function readRequest(words: readonly string[]): Reading | null {
  if (words.length === 0 || words.length > longestRequest) return null;
  const reading = read(words) ?? readBesideOneWord(words) ?? readAfterWords(words);
  if (reading?.kind !== 'clarifying-question') return reading;
  return words.length > longestClarifying || toldQuestion.test(words.join(' ')) ? null : reading;
}

/**
 * Understands what is said while an answer is waited for: an answer, or one of the things that are none. Only where the
 * whole stretch is such a request, so that the same words inside an answer change nothing.
 */
export function understand(text: string, { kind, isWhole }: SpokenIn): Utterance {
  if (text.length > longestText) return { kind: 'answer' };
  const words = smoothSpeech(text);
  if (words.length === 0) return { kind: isWhole && /\bsorry\b/i.test(text) ? 'repeat' : 'answer' };
  if (kind === 'your_questions' && hasNoQuestions(words)) return { kind: 'no-questions' };
  const reading = readRequest(words);
  if (!reading?.kind || (!reading.strong && words.length === 1 && !isWhole)) return { kind: 'answer' };
  if (kind === 'your_questions') {
    if (reading.kind === 'no-idea') return { kind: 'no-questions' };
    // Here a question is the answer.
    if (reading.kind === 'clarifying-question') return { kind: 'answer' };
  }
  return { kind: reading.kind };
}
