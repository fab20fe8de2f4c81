import type { FactName } from '@shared/model/fact-name';
import type { CompiledRubric } from '@shared/domain/scoring/words/compile-rubric';
import { isIn, type TaggedToken } from '@shared/domain/scoring/words/tag-tokens';
import { isSpecific } from '@shared/domain/scoring/clauses/find-actions';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import { isTold } from '@shared/domain/scoring/structure/parts-told';
import { isContent, type ReadAnswer, type ReadClause } from '@shared/domain/scoring/read-answer';

/** The measures of a whole answer, one number for each name. */
export type Facts = Record<FactName, number>;

const part = (some: number, all: number): number => (all === 0 ? 0 : some / all);

function brokenPairs(tokens: readonly TaggedToken[], pairs: CompiledRubric['brokenPairs']): number {
  let count = 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next || next.breakBefore !== 'none' || token.end === next.end) continue;
    const isBroken = [...token.lists.keys()].some(
      (first) => isIn(token, first) && pairs.get(first)?.some((second) => isIn(next, second)),
    );
    if (isBroken) count += 1;
  }
  return count;
}

/** Share of the words in clauses for which `test` holds. */
function wordShare(answer: ReadAnswer, test: (clause: ReadClause, place: number) => boolean): number {
  const counted = answer.clauses.filter(test).reduce((sum, { from, to }) => sum + to - from, 0);
  return part(counted, answer.tokens.length);
}

/** How many different things somebody did, told in particular words. */
function countActs(answer: ReadAnswer, subject: 'I' | 'we'): number {
  const bases = answer.actions
    .filter((action) => action.subject === subject && action.specific)
    .filter((action) => answer.clauses[action.clause]?.dropped === null)
    .map(({ base }) => base);
  return new Set(bases).size;
}

function vocabulary(
  answer: ReadAnswer,
): Pick<
  Facts,
  'knownShare' | 'specificTerms' | 'specificShare' | 'workTerms' | 'workShare' | 'leisureTerms'
> {
  const spoken = answer.clauses.filter(({ dropped }) => dropped === null);
  const inVerbs = spoken
    .filter(({ verbs }) => verbs.length > 0)
    .flatMap(({ from, to }) => answer.tokens.slice(from, to));
  const content = answer.tokens.filter(isContent);
  const specific = inVerbs.filter(isSpecific);
  const work = content.filter((token) => token.lists.has('work-word'));
  return {
    knownShare: content.length === 0 ? 1 : part(content.filter(({ known }) => known).length, content.length),
    specificTerms: new Set(specific.map(({ text }) => text)).size,
    specificShare: part(specific.length, inVerbs.filter(isContent).length),
    workTerms: new Set(work.map(({ text }) => text)).size,
    workShare: part(work.length, content.length),
    leisureTerms: new Set(content.filter((token) => token.lists.has('leisure-word')).map(({ text }) => text))
      .size,
  };
}

/** How much of it is the question over again, and how many different words there are. */
function sameness({ tokens, asked }: ReadAnswer): Pick<Facts, 'questionShare' | 'variety'> {
  const content = tokens.filter(isContent);
  const known = new Set(asked);
  return {
    questionShare: part(content.filter(({ text }) => known.has(text)).length, content.length),
    variety: content.length === 0 ? 1 : part(new Set(content.map(({ text }) => text)).size, content.length),
  };
}

/** How particular the telling is where the speaker or the team act. Asides about others add nothing. */
function ownSpecificShare(answer: ReadAnswer): number {
  const content = answer.clauses
    .filter(
      ({ dropped, verbs }) =>
        dropped === null && verbs.some(({ subject, elided }) => subject !== 'other' || elided),
    )
    .flatMap(({ from, to }) => answer.tokens.slice(from, to))
    .filter(isContent);
  return part(content.filter(isSpecific).length, content.length);
}

/** Share of the words in habits, self-descriptions, opinions and plans together. */
function generalShare(answer: ReadAnswer, findings: Findings): number {
  const places = new Set(
    ['habitual', 'self-description'].flatMap((item) => (findings.get(item) ?? []).map(({ first }) => first)),
  );
  return wordShare(
    answer,
    ({ label }, place) => places.has(place) || label === 'opinion' || label === 'hypothetical',
  );
}

/** Measures an answer for the gates and the response types. Shares are 0 to 1 of the words. */
export function measureFacts(answer: ReadAnswer, findings: Findings, rubric: CompiledRubric): Facts {
  const count = (item: string): number => findings.get(item)?.length ?? 0;
  const marked = (item: string): number => {
    const places = new Set((findings.get(item) ?? []).map(({ first }) => first));
    return wordShare(answer, (_clause, place) => places.has(place));
  };
  const words = answer.tokens.length;
  const figures = answer.figures.filter(({ counts }) => counts).length;
  return {
    words,
    echoShare: wordShare(answer, ({ dropped }) => dropped === 'echo'),
    ...sameness(answer),
    repeatShare: wordShare(answer, ({ dropped }) => dropped === 'repeat'),
    brokenPairsPer100: part(brokenPairs(answer.tokens, rubric.brokenPairs) * 100, words),
    verbsPer100: part(answer.clauses.reduce((sum, { verbs }) => sum + verbs.length, 0) * 100, words),
    ...vocabulary(answer),
    eventAnchors: count('event-anchor'),
    // A story told in the present has no past in its setting.
    settings: Math.max(count('setting'), answer.narrated && countActs(answer, 'I') >= 3 ? 1 : 0),
    concreteActions: countActs(answer, 'I'),
    concreteWeActions: countActs(answer, 'we'),
    pastClauses: answer.clauses.filter(({ verbs }) => verbs.some(({ tense }) => tense === 'past')).length,
    ownSpecificShare: ownSpecificShare(answer),
    hypotheticalShare: wordShare(answer, ({ label }) => label === 'hypothetical'),
    habitualShare: marked('habitual'),
    opinionShare: wordShare(answer, ({ label }) => label === 'opinion'),
    selfShare: marked('self-description'),
    generalShare: generalShare(answer, findings),
    metaClauses: count('meta-talk'),
    scorerClauses: count('scorer-talk'),
    evasions: count('evasion'),
    blames: count('blame'),
    contempts: count('contempt'),
    harmfulBeliefs: count('harmful-belief'),
    emptyClaims: count('empty-claim'),
    figures,
    figuresPer100: part(figures * 100, words),
    outcomes: count('outcome'),
    // One or none: what speaks for a result is weighed over the whole story.
    get resultTold() {
      return isTold(rubric.rubric.storyParts.result, findings, this) ? 1 : 0;
    },
    missedFacets: answer.missedFacets.length,
    // Each kind counts once. Only ladders of stories ask, and it takes a search for every item of a story.
    get evidenceKinds() {
      return rubric.storyItems.filter((item) => count(item) > 0).length;
    },
    principles: count('principle-talk'),
    decidedElsewhere: count('decided-elsewhere'),
    notUsed: count('not-used'),
  };
}
