import type { KindRule, Ladder, Rubric } from '@shared/model/rubric';
import { climbLadder, type Climb, type Climber } from './climb-ladder';
import { ladderNamed } from './find-ladder';

/** A climb with the ladder that it was on. */
export type ClimbOn = Climb & { ladder: Ladder };

/** Where an answer as a whole stands. */
export interface WholeClimb {
  /** On the ladder of its kind of question. */
  own: ClimbOn;
  /** On the second ladder of the kind, where there is one and the question asks for a quality. */
  second: ClimbOn | null;
  /** The better of the two: it counts. */
  best: ClimbOn;
}

/** Climbs the ladders of a kind of question with an answer. */
export function climbWhole(
  rubric: Rubric,
  { ladder, qualityLadder }: KindRule,
  asksQuality: boolean,
  climber: Climber,
): WholeClimb {
  const on = (id: string): ClimbOn => {
    const found = ladderNamed(rubric, id);
    return { ...climbLadder(found, climber), ladder: found };
  };
  const own = on(ladder);
  const second = qualityLadder !== undefined && asksQuality ? on(qualityLadder) : null;
  return { own, second, best: second !== null && second.score > own.score ? second : own };
}
