import type { Decision } from '@shared/model/debrief';
import type { DebriefRules } from '@shared/model/pack-debrief';
import type { Advice } from '@shared/model/score';
import type { Verdict } from './decide';
import type { HeardAnswer } from './heard-answers';
import type { PooledQuality } from './pool-qualities';

const always = 2;
const atMost = 3;

/** The advice of the gate that held an answer down: until that is mended, nothing else lifts it. */
function gateAdvice({ thread, heard }: HeardAnswer): Advice[] {
  const gate = thread.score.gates.find(({ cap }) => cap <= heard.score);
  return gate ? thread.score.missing.filter(({ item }) => item === gate.id) : [];
}

/** What would lift a quality in most of its answers; among equals, what is needed first. */
function usefulAdvice(answers: readonly HeardAnswer[]): string | null {
  const counts = new Map<string, { times: number; toLevel: number }>();
  for (const answer of answers) {
    for (const { advice, toLevel } of [...gateAdvice(answer), ...answer.heard.missing]) {
      const known = counts.get(advice);
      const times = (known?.times ?? 0) + (answer.aimed ? 2 : 1);
      counts.set(advice, { times, toLevel: Math.min(known?.toLevel ?? toLevel, toLevel) });
    }
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b.times - a.times || a.toLevel - b.toLevel);
  return best?.[0] ?? null;
}

/** What to work on first: what the decision turned on, then the weakest qualities; a third only below the bar. */
export function chooseWork(
  pooled: readonly PooledQuality[],
  { turnedOn }: Verdict,
  rules: DebriefRules,
): Decision['workOn'] {
  const apart = ({ qualityId }: PooledQuality): number => (turnedOn.qualityIds.includes(qualityId) ? 0 : 1);
  return pooled
    .toSorted((a, b) => apart(a) - apart(b) || a.level - b.level)
    .flatMap(({ qualityId, name, level, answers }) => {
      const advice = usefulAdvice(answers);
      return advice === null ? [] : [{ qualityId, name, advice, level }];
    })
    .slice(0, atMost)
    .filter(({ level }, place) => place < always || level < rules.barLevel)
    .map(({ qualityId, name, advice }) => ({ qualityId, name, advice }));
}
