import { ratingAnchors } from '@renderer/components/rating/rating-anchors';
import type { TakeReview } from '@shared/ipc/contract';
import type { GuideLadder, RubricGuide } from '@shared/model/rubric-guide';

/** One thing to give a level to, with what one would have to hear for each level. */
export interface RateablePart {
  /** Null for the answer as a whole. */
  qualityId: string | null;
  name: string;
  /** The question asks for it, so the rater has to say something about it. */
  asked: boolean;
  levels: { level: number; text: string }[];
}

/** Words of the program's own, where the rubric and the pack have none. */
const common = ratingAnchors.map(({ rating, word, meaning }) => ({
  level: rating,
  text: `${word}. ${meaning}`,
}));

function levelsOf({ anchors, rungs }: Pick<GuideLadder, 'anchors' | 'rungs'>): RateablePart['levels'] {
  const reasons = rungs.map(({ level, reason }) => ({ level, text: reason }));
  return common.map((usual) => {
    const own = [...anchors, ...reasons].find(({ level, text }) => level === usual.level && text !== '');
    return own ?? usual;
  });
}

/**
 * What can be rated of an answer: the whole, the qualities that the question asks for, then the others of the pack and
 * those in `ratedIds`, which an earlier rating has. Without a guide only what is asked for is known.
 */
export function rateableParts(
  { question, qualityNames }: Pick<TakeReview, 'question' | 'qualityNames'>,
  guide: RubricGuide | null,
  ratedIds: readonly string[] = [],
): RateablePart[] {
  const ladderOf = (id: string | null) => guide?.ladders.find(({ qualityId }) => qualityId === id);
  const part = (qualityId: string | null, name: string, asked: boolean): RateablePart => {
    const ladder = ladderOf(qualityId);
    return { qualityId, name, asked, levels: ladder ? levelsOf(ladder) : common };
  };
  const ofPack = (guide?.ladders ?? []).flatMap(({ qualityId }) => (qualityId === null ? [] : [qualityId]));
  const ids = [...new Set([...question.qualityIds, ...ofPack, ...ratedIds])];
  return [
    part(null, 'The whole answer', true),
    ...ids.map((id) =>
      part(id, ladderOf(id)?.name ?? qualityNames[id] ?? id, question.qualityIds.includes(id)),
    ),
  ];
}
