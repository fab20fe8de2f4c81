import type { Quality } from '@shared/model/pack';
import type { QualityScore } from '@shared/model/score';
import { isContent, type ReadAnswer } from '@shared/domain/scoring/read-answer';
import { isSpecific } from '@shared/domain/scoring/clauses/find-actions';
import { tagTokens } from '@shared/domain/scoring/words/tag-tokens';
import type { CompiledRubric } from '@shared/domain/scoring/words/compile-rubric';
import { climbLadder, reasonAt, type Climber } from './climb-ladder';
import { ladderOfQuality } from './find-ladder';
import { levelOf } from './level-of';
import { measureFocus, type Focus, type FocusContext } from './measure-focus';
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

/** What decides whether a quality is judged at all, and how high it can stand. */
export interface QualityContext extends FocusContext {
  climber: Climber;
  /** The lowest limit that a gate sets. */
  cap: number;
  /** Where the story stands: a quality is shown through the story that carries it. */
  story: number;
}

function isShown(quality: Quality, focus: Focus | undefined, context: QualityContext): boolean {
  const { rubric } = context.rubric;
  if (context.targetIds.includes(quality.id)) return true;
  if (focus === undefined)
    return sharedWords(quality, context.answer, context.rubric) >= rubric.fallbackQualityWords;
  return (
    focus.leads ||
    focus.points >= rubric.qualityFocus.shown ||
    rubric.items.some(
      (item) => item.quality === quality.id && (context.findings.get(item.id)?.length ?? 0) > 0,
    )
  );
}

/** The level of the story, moved by the quality's own ladder, before what the answer is about takes its part. */
function levelBefore(own: number, { story, rubric: { rubric } }: QualityContext): number {
  const { most, share } = rubric.qualityFocus.own;
  return story + Math.min(most, Math.max(-most, (own - story) * share));
}

const leastAboveFloor = 0.05;

/** Part of a level above the lowest; one that comes out there still stands before those the answer is less about. */
function keep(level: number, share: number, cap: number): number {
  return roundScore(Math.min(cap, 1 + Math.max(leastAboveFloor, level - 1) * share));
}

function scoreQuality(quality: Quality, focus: Focus | undefined, context: QualityContext): QualityScore {
  const { rubric } = context.rubric;
  const ladder = ladderOfQuality(rubric, quality.id);
  const { score: own, level: climbed, missing } = climbLadder(ladder, context.climber);
  const before = focus === undefined ? own : levelBefore(own, context);
  const share = focus?.share ?? 1;
  const score = keep(Math.min(before, context.cap, 5), share, context.cap);
  const aside = share < rubric.qualityFocus.main;
  const level = levelOf(score);
  // What is told is never more than the level shown, and never more than was met.
  const reason = aside ? rubric.qualityFocus.asideReason : reasonAt(ladder, Math.min(level, climbed));
  return { score, level, reason, missing };
}

/**
 * Scores each quality of a pack: its ladder and the story say how high, what the answer is about says which of them
 * stands first. Null where the answer gave nothing to judge.
 */
export function scoreQualities(
  qualities: readonly Quality[],
  context: QualityContext,
): Record<string, QualityScore | null> {
  const focuses = measureFocus(qualities, context);
  return Object.fromEntries(
    qualities.map((quality) => {
      const focus = focuses.get(quality.id);
      const shown = isShown(quality, focus, context);
      return [quality.id, shown ? scoreQuality(quality, focus, context) : null];
    }),
  );
}

/**
 * Of a talk about how to do something, the qualities have the level of the talk: the one that it is most about all of
 * it, the others as much as it is about them. Only the qualities of the trade count as asked for.
 */
export function followTalk(
  qualities: readonly Quality[],
  { score, reason, missing }: QualityScore,
  context: QualityContext,
): Record<string, QualityScore | null> {
  const trade = qualities.filter(({ functional }) => functional).map(({ id }) => id);
  const targetIds = context.targetIds.filter((id) => trade.includes(id));
  const focuses = measureFocus(qualities, { ...context, targetIds });
  return Object.fromEntries(
    qualities.map((quality) => {
      const focus = focuses.get(quality.id);
      if (!isShown(quality, focus, { ...context, targetIds })) return [quality.id, null];
      const own = keep(score, focus?.share ?? 1, context.cap);
      return [quality.id, { score: own, level: levelOf(own), reason, missing }];
    }),
  );
}
