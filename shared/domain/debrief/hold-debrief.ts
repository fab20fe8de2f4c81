import type { Debrief, RoundRecord } from '@shared/model/debrief';
import { chooseWork } from './choose-work';
import { decide } from './decide';
import { gatherFacts } from './gather-facts';
import { confidenceOfAll } from './judge-confidence';
import { poolQualities } from './pool-qualities';
import { readRound, type PacketContext } from './read-round';
import { voteAgain } from './vote-again';
import { weighMoments } from './weigh-moments';

/** Everything that a debrief is held with; the clock is read by the caller. */
export interface DebriefInput extends PacketContext {
  records: readonly RoundRecord[];
  heldAt: string;
  rubricVersion: string;
}

/**
 * Holds the debrief of a loop: packets are written, votes given, facts laid out, votes given again, and the rules of
 * the pack decide. The same records give the same debrief on every machine.
 */
export function holdDebrief({ records, qualities, rules, heldAt, rubricVersion }: DebriefInput): Debrief {
  const rounds = records.map((record) => readRound(record, { qualities, rules }));
  const ballots = voteAgain(rounds, rules);
  const pooled = poolQualities(rounds, rules);
  const verdict = decide({ rounds, ballots, pooled, rules });
  const confidence = confidenceOfAll(rounds.map(({ packet }) => packet.confidence));
  const undecided = verdict.outcome === 'undecided' && confidence !== 'none';
  return {
    heldAt,
    rubricVersion,
    packets: rounds.map(({ packet }) => packet),
    facts: gatherFacts(records),
    ballots,
    decision: {
      outcome: verdict.outcome,
      confidence: undecided ? 'thin' : confidence,
      steps: verdict.steps,
      weighed: weighMoments(rounds, verdict),
      workOn: chooseWork(pooled, verdict, rules),
    },
  };
}
