import type { Rubric } from '@shared/model/rubric';
import { matchAny, type MatchScope } from '@shared/domain/scoring/words/match-pattern';

/**
 * The facets that the question asks for and the answer never touches: a question about a mistake wants something that
 * went wrong. A facet is wide on purpose, since words of the question are a poor measure of what answers it.
 */
export function missedFacets(asked: MatchScope, told: MatchScope, { facets }: Rubric): string[] {
  return facets
    .filter(({ asks }) => matchAny(asks, asked) !== null)
    .filter(({ shows }) => matchAny(shows, told) === null)
    .map(({ id }) => id);
}
