import { isIn, type TaggedToken } from '@shared/domain/scoring/words/tag-tokens';
import type { VerbGroup } from './read-verbs';
import type { Clause } from './split-clauses';

/** Something that somebody did once: a dynamic verb in the past with its subject. */
export interface Action {
  clause: number;
  subject: VerbGroup['subject'];
  base: string;
  /** Tokens from the verb to the end of what it acts on. */
  from: number;
  to: number;
  /** True where the verb or its object names something particular, not the general words of business talk. */
  specific: boolean;
}

// An object further away than this belongs to another verb.
const objectReach = 12;

/** A content word that is neither general nor grammatical: what makes a story this story. */
export function isSpecific(token: TaggedToken | undefined): boolean {
  if (!token || token.digits !== null || token.text.length < 3 || !token.known) return false;
  if (isIn(token, 'function-word') || isIn(token, 'general-word') || isIn(token, 'adverb')) return false;
  return !token.text.endsWith('ly') && !isIn(token, 'number-word') && !isIn(token, 'buzzword');
}

/** In a story that is anchored in the past, "I check the log" tells what happened, as non-native speakers do. */
function tellsInPresent(group: VerbGroup, clause: Clause, tokens: readonly TaggedToken[]): boolean {
  if (group.tense !== 'present' || group.subject === 'other' || !isIn(tokens[group.at], 'doing'))
    return false;
  return !tokens
    .slice(clause.from, clause.to)
    .some((token) => isIn(token, 'habit') || isIn(token, 'condition'));
}

function isDone(group: VerbGroup, token: TaggedToken | undefined): boolean {
  if (group.negated || isIn(token, 'state-verb') || isIn(token, 'mind-verb')) return false;
  if (group.tense === 'progressive') return isIn(token, 'doing');
  return group.tense === 'past' || (group.tense === 'obligation' && isIn(token, 'doing'));
}

/** Where the object of a verb ends at the latest: at the next act of the speaker, or with the sentence. */
function reachOf(group: VerbGroup, tokens: readonly TaggedToken[], clauses: readonly Clause[]): number {
  const stop = tokens.findIndex((token, index) => index > group.at && token.breakBefore === 'stop');
  const next = clauses
    .flatMap(({ verbs }) => verbs)
    .find((other) => other.at > group.at && (other.subject !== 'other' || other.elided));
  return Math.min(stop < 0 ? tokens.length : stop, next?.from ?? tokens.length);
}

/**
 * Lists the actions of an answer. `narrated` says that it tells of one past event, so that base forms count too.
 */
export function findActions(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  narrated: boolean,
): Action[] {
  return clauses.flatMap((clause, place) =>
    clause.verbs
      .filter((group) => {
        const done = isDone(group, tokens[group.at]);
        return done || (narrated && tellsInPresent(group, clause, tokens));
      })
      .map((group) => {
        const to = Math.min(reachOf(group, tokens, clauses), group.at + objectReach);
        return {
          clause: place,
          subject: group.subject,
          base: group.base,
          from: group.from,
          to,
          specific: tokens.slice(group.at, to).some(isSpecific),
        };
      }),
  );
}
