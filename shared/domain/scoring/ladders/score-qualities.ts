import type { Quality } from '@shared/model/pack';
import type { QualityScore } from '@shared/model/score';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import { isContent, type ReadAnswer } from '@shared/domain/scoring/read-answer';
import { isSpecific } from '@shared/domain/scoring/clauses/find-actions';
import { tagTokens } from '@shared/domain/scoring/words/tag-tokens';
import type { CompiledRubric } from '@shared/domain/scoring/words/compile-rubric';
import { climbLadder } from './climb-ladder';
import { ladderOfQuality } from './find-ladder';
import { roundScore } from './round-score';

/** Counts the particular words of a quality's own texts that the answer uses: how qualities of other packs are found. */
function sharedWords(quality: Quality, answer: ReadAnswer, rubric: CompiledRubric): number {
  const about = [quality.name, quality.summary, ...Object.values(quality.anchors)].join('. ');
  const words = new Set(
    tagTokens(rubric.tokenise(about), rubric)
      .filter((token) => isContent(token) && isSpecific(token))
      .map(({ text }) => text),
  );
  const said = new Set(answer.tokens.filter(isSpecific).map(({ text }) => text));
  return [...said].filter((word) => words.has(word)).length;
}

/** What decides whether a quality is judged at all. */
export interface QualityContext {
  answer: ReadAnswer;
  findings: Findings;
  rubric: CompiledRubric;
  /** Qualities that the question asks for: these are always judged. */
  targetIds: readonly string[];
  /** The lowest limit that a gate sets. */
  cap: number;
}

function scoreQuality(quality: Quality, context: QualityContext): QualityScore | null {
  const { rubric } = context.rubric;
  const ladderId = rubric.qualityLadders[quality.id];
  const shown =
    ladderId === undefined
      ? sharedWords(quality, context.answer, context.rubric) >= rubric.fallbackQualityWords
      : rubric.items.some(
          (item) => item.quality === quality.id && (context.findings.get(item.id)?.length ?? 0) > 0,
        );
  if (!shown && !context.targetIds.includes(quality.id)) return null;
  const climb = climbLadder(ladderOfQuality(rubric, quality.id), context.findings, rubric.partialCredit);
  const score = roundScore(Math.min(climb.score, context.cap));
  return { score, level: Math.floor(score), reason: climb.reason, missing: climb.missing };
}

/** Scores each quality of a pack on its own ladder; null where the answer gave nothing to judge. */
export function scoreQualities(
  qualities: readonly Quality[],
  context: QualityContext,
): Record<string, QualityScore | null> {
  return Object.fromEntries(qualities.map((quality) => [quality.id, scoreQuality(quality, context)]));
}
