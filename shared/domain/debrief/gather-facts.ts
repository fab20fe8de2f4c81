import type { Moment, RoundRecord } from '@shared/model/debrief';
import { factRank, hardnessOf, isDisputed, tellsChange } from './hard-evidence';
import { evidenceMoment, isSameWords } from './place-moment';

const mostFacts = 6;
// Figures that tell a change come first; evidence of one quality alone comes behind what is hard in any answer.
const hardest = -1;
const softest = 100;

interface Fact {
  rank: number;
  hardness: number;
  overall: number;
  moment: Moment;
}

function hardestFirst(a: Fact, b: Fact): number {
  return a.hardness - b.hardness || b.overall - a.overall;
}

/** The facts of one round: figures and acts by turns, the hardest and those of the best answers first. */
function factsOf({ threads }: RoundRecord): Moment[] {
  const facts = threads
    .filter((thread) => !isDisputed(thread))
    .flatMap((thread) =>
      thread.evidence.flatMap((evidence): Fact[] => {
        const rank = factRank(evidence);
        const isChange = rank === 0 && tellsChange(evidence);
        const hardness = isChange ? hardest : (hardnessOf(evidence.item) ?? softest);
        const { overall } = thread.score;
        return rank === null ? [] : [{ rank, hardness, overall, moment: evidenceMoment(thread, evidence) }];
      }),
    )
    .toSorted(hardestFirst);
  const figures = facts.filter(({ rank }) => rank === 0);
  const acts = facts.filter(({ rank }) => rank === 1);
  const longer = Math.max(figures.length, acts.length);
  return Array.from({ length: longer }, (_, place) => [figures[place], acts[place]])
    .flat()
    .flatMap((fact) => (fact ? [fact.moment] : []));
}

/**
 * What nobody disputes: figures that were named and things that were done. The rounds take turns, so that a talkative
 * one does not fill the list.
 */
export function gatherFacts(records: readonly RoundRecord[]): Moment[] {
  const queues = records.map(factsOf);
  const facts: Moment[] = [];
  const take = (queue: Moment[]): void => {
    const place = queue.findIndex((moment) => !facts.some((fact) => isSameWords(fact, moment)));
    if (place < 0) {
      queue.length = 0;
      return;
    }
    facts.push(...queue.splice(0, place + 1).slice(-1));
  };
  while (facts.length < mostFacts && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) if (facts.length < mostFacts) take(queue);
  }
  return facts;
}
