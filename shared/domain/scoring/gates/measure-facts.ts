import type { FactName } from '@shared/model/fact-name';
import type { CompiledRubric } from '@shared/domain/scoring/words/compile-rubric';
import { isIn, type TaggedToken } from '@shared/domain/scoring/words/tag-tokens';
import { isSpecific } from '@shared/domain/scoring/clauses/find-actions';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import { itemsOfLadders } from '@shared/domain/scoring/ladders/items-of-ladders';
import { isContent, type ReadAnswer, type ReadClause } from '@shared/domain/scoring/read-answer';

/** The measures of a whole answer, one number for each name. */
export type Facts = Record<FactName, number>;

const part = (some: number, all: number): number => (all === 0 ? 0 : some / all);

function brokenPairs(tokens: readonly TaggedToken[], pairs: readonly (readonly [string, string])[]): number {
  let count = 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next || next.breakBefore !== 'none' || token.end === next.end) continue;
    if (pairs.some(([first, second]) => isIn(token, first) && isIn(next, second))) count += 1;
  }
  return count;
}

/** Share of the words in clauses for which `test` holds. */
function wordShare(answer: ReadAnswer, test: (clause: ReadClause, place: number) => boolean): number {
  const counted = answer.clauses.filter(test).reduce((sum, { from, to }) => sum + to - from, 0);
  return part(counted, answer.tokens.length);
}

function countVerbs(answer: ReadAnswer, subject: 'I' | 'we', specific: boolean): number {
  const bases = answer.actions
    .filter((action) => action.subject === subject && (action.specific || !specific))
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

/** How much is told of what the speaker and the team did, and how particular that is. Asides about others add nothing. */
function ownTelling(answer: ReadAnswer): Pick<Facts, 'ownPastClauses' | 'ownSpecificShare'> {
  const own = answer.clauses.filter(
    ({ dropped, verbs }) =>
      dropped === null && verbs.some(({ subject, elided }) => subject !== 'other' || elided),
  );
  const content = own.flatMap(({ from, to }) => answer.tokens.slice(from, to)).filter(isContent);
  return {
    ownPastClauses: own.filter(({ verbs }) =>
      verbs.some(({ tense, subject }) => tense === 'past' && subject !== 'other'),
    ).length,
    ownSpecificShare: part(content.filter(isSpecific).length, content.length),
  };
}

/** How many kinds of evidence there are for a story, those of the qualities among them; each counts once. */
function evidenceKinds(findings: Findings, { rubric }: CompiledRubric): number {
  const ladders = [
    ...Object.values(rubric.kinds).flatMap((kind) => (kind.wantsStory ? [kind.ladder] : [])),
    ...Object.values(rubric.qualityLadders),
  ];
  const asked = itemsOfLadders(
    rubric.ladders.filter(({ id }) => ladders.includes(id)),
    rubric.items,
  );
  return rubric.items.filter(
    ({ id, hidden, find }) =>
      !hidden && find.by !== 'items' && asked.has(id) && (findings.get(id)?.length ?? 0) > 0,
  ).length;
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
    freshWords: Math.round(words * wordShare(answer, ({ dropped }) => dropped === null)),
    echoShare: wordShare(answer, ({ dropped }) => dropped === 'echo'),
    ...sameness(answer),
    repeatShare: wordShare(answer, ({ dropped }) => dropped === 'repeat'),
    brokenPairsPer100: part(brokenPairs(answer.tokens, rubric.rubric.brokenPairs) * 100, words),
    verbsPer100: part(answer.clauses.reduce((sum, { verbs }) => sum + verbs.length, 0) * 100, words),
    clauses: answer.clauses.length,
    ...vocabulary(answer),
    eventAnchors: count('event-anchor'),
    // A story told in the present has no past in its setting.
    settings: Math.max(count('setting'), answer.narrated && countVerbs(answer, 'I', true) >= 3 ? 1 : 0),
    ownActions: countVerbs(answer, 'I', false),
    concreteActions: countVerbs(answer, 'I', true),
    weActions: countVerbs(answer, 'we', false),
    concreteWeActions: countVerbs(answer, 'we', true),
    pastClauses: answer.clauses.filter(({ verbs }) => verbs.some(({ tense }) => tense === 'past')).length,
    ...ownTelling(answer),
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
    missedFacets: answer.missedFacets.length,
    evidenceKinds: evidenceKinds(findings, rubric),
    principles: count('principle-talk'),
    decidedElsewhere: count('decided-elsewhere'),
    notUsed: count('not-used'),
    endUnknown: count('end-unknown'),
  };
}
