import { differenceWords } from './difference-words';
import type { OutsideRating } from '@shared/model/outside-rating';
import type { Score } from '@shared/model/score';

/** What one rater gave, and how that stands to the program. Level null: nothing to judge. */
export interface RatedBy {
  /** The id of the rating; `program` and `you` for the two that are not somebody else's. */
  id: string;
  name: string;
  level: number | null;
  /** The program's number behind its level; null for everybody else. */
  score: number | null;
  difference: string;
}

/** The answer as a whole (`qualityId` null) or one quality, as each of the raters sees it. */
export interface ComparedPart {
  qualityId: string | null;
  name: string;
  ratings: RatedBy[];
}

/** What is compared. The names of the qualities are in the order of the pack. */
export interface RatingsToCompare {
  score: Pick<Score, 'overall' | 'level' | 'qualities'> | null;
  selfRating: number | null;
  ratings: readonly OutsideRating[];
  qualityNames: Readonly<Record<string, string>>;
  /** The qualities that the question asks for; they come first. */
  askedIds: readonly string[];
}

/** Sets the ratings by others beside the program's and the user's own, for one answer. */
export function compareRatings(input: RatingsToCompare): ComparedPart[] {
  return [wholeAnswer(input), ...ratedQualities(input).map((id) => oneQuality(input, id))];
}

function wholeAnswer({ score, selfRating, ratings }: RatingsToCompare): ComparedPart {
  const level = score?.level ?? null;
  const by = (id: string, name: string, given: number): RatedBy => ({
    id,
    name,
    level: given,
    score: null,
    // Without any score there is nothing to stand against.
    difference: score === null ? '' : differenceWords(level, given),
  });
  return {
    qualityId: null,
    name: 'The whole answer',
    ratings: [
      program(level, score?.overall ?? null, score === null ? 'no score yet' : ''),
      ...(selfRating === null ? [] : [by('you', 'You', selfRating)]),
      ...ratings.map(({ id, rater, overall }) => by(id, rater, overall)),
    ],
  };
}

function oneQuality({ score, ratings, qualityNames }: RatingsToCompare, qualityId: string): ComparedPart {
  const judged = score?.qualities[qualityId] ?? null;
  const level = judged?.level ?? null;
  const given = ratings.flatMap(({ id, rater, qualities }): RatedBy[] => {
    const own = qualities[qualityId];
    // Who was not asked about a quality did not say that there was nothing to judge.
    if (own === undefined) return [];
    const difference = score === null ? '' : differenceWords(level, own);
    return [{ id, name: rater, level: own, score: null, difference }];
  });
  const silent = score === null ? 'no score yet' : 'found nothing to judge';
  return {
    qualityId,
    name: qualityNames[qualityId] ?? qualityId,
    ratings: [program(level, judged?.score ?? null, judged === null ? silent : ''), ...given],
  };
}

function program(level: number | null, score: number | null, difference: string): RatedBy {
  return { id: 'program', name: 'The program', level, score, difference };
}

/** The qualities that anybody else was asked about. */
function ratedQualities({ ratings, qualityNames, askedIds }: RatingsToCompare): string[] {
  const rated = new Set(ratings.flatMap(({ qualities }) => Object.keys(qualities)));
  const inOrder = [...askedIds, ...Object.keys(qualityNames), ...rated];
  return [...new Set(inOrder)].filter((id) => rated.has(id));
}
