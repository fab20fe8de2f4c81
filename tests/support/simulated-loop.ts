import { holdDebrief } from '@shared/domain/debrief/hold-debrief';
import { planLengthMs } from '@shared/domain/interview/section-clock';
import { planLoop } from '@shared/domain/loop/plan-loop';
import { seededRandom } from '@shared/domain/questions/seeded-random';
import { DebriefSchema, type Debrief, type RoundRecord } from '@shared/model/debrief';
import type { LoopRound, Preset } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';
import type { Conditions, Mode, Session } from '@shared/model/session';
import { newSession } from '@electron/main/sessions/new-session';
import { amazonPack, generalPack } from '@tests/support/shipped-packs';
import { shippedListening } from '@tests/support/shipped-listening';
import { shippedRubric } from '@tests/support/scored-answer';
import { randomTemper, SimulatedCandidate, type Temper } from '@tests/support/simulated-candidate';
import { faultsOfRound } from '@tests/support/simulated-faults';
import { SimulatedInterview, type Decided } from '@tests/support/simulated-interview';
import { SimulatedJudge } from '@tests/support/simulated-judge';
import { notHeld, recordOf } from '@tests/support/simulated-record';
import { SimulatedStories } from '@tests/support/simulated-stories';

/** How one simulated loop went. */
export interface LoopRun {
  packId: string;
  preset: Preset;
  mode: Mode;
  temper: Temper;
  roundsHeld: number;
  roundsLeftOut: number;
  /** Of the rounds that were held to the goodbye: their length as a share of the plan. */
  lengths: number[];
  decided: Decided[];
  toldBefore: number;
  debrief: Debrief;
  /** Everything that must not be. */
  faults: string[];
}

const judges = new Map<Pack, SimulatedJudge>();

function judgeOf(pack: Pack): SimulatedJudge {
  const known = judges.get(pack);
  if (known) return known;
  const judge = new SimulatedJudge(pack);
  judges.set(pack, judge);
  return judge;
}

/** One loop in so many has real lengths: it takes four times as long as a compact one. */
const fullEvery = 32;

interface LoopPlan {
  seed: number;
  pack: Pack;
  mode: Mode;
  conditions: Conditions;
}

/** A whole loop with a candidate as chance has it, through the program's own rules, up to the debrief. */
export function simulateLoop(seed: number): LoopRun {
  const random = seededRandom(seed);
  const pack = seed % 3 === 0 ? amazonPack : generalPack;
  const preset: Preset = Math.floor(seed / 4) % fullEvery === 0 ? 'full' : 'compact';
  const mode: Mode = Math.floor(seed / 2) % 2 === 0 ? 'real' : 'practice';
  const conditions: Conditions = {
    extraTime: random() < 0.1 ? 1.5 : 1,
    prepareSec: random() < 0.1 ? 30 : 0,
    fluency: true,
    finishAfterPauseSec: null,
    fillTime: true,
  };
  const temper = randomTemper(random);
  const candidate = new SimulatedCandidate(temper, random);
  const stories = new SimulatedStories(temper.retells > 0);
  const plan = { seed, pack, mode, conditions };
  const records: RoundRecord[] = [];
  const held: SimulatedInterview[] = [];
  const asked: string[] = [];
  for (const [index, round] of (planLoop(pack, null, preset) ?? []).entries()) {
    if (candidate.does('leavesRoundsOut')) {
      records.push(notHeld(round, pack));
      continue;
    }
    const session = beginRound(plan, round, index, asked);
    const setting = {
      session,
      pack,
      listening: shippedListening,
      judge: judgeOf(pack),
      stories,
      candidate,
      random,
    };
    const interview = new SimulatedInterview(setting).play();
    records.push(recordOf(interview, judgeOf(pack), stories));
    asked.unshift(...interview.session.plan.questions.map(({ questionId }) => questionId));
    held.push(interview);
  }
  const debrief = decide(records, pack);
  return {
    packId: pack.id,
    preset,
    mode,
    temper,
    roundsHeld: held.length,
    roundsLeftOut: records.length - held.length,
    lengths: held.flatMap(lengthOf),
    decided: held.flatMap(({ decided }) => decided),
    toldBefore: records.reduce((sum, { toldBefore }) => sum + toldBefore.length, 0),
    debrief,
    faults: [
      ...held.flatMap(({ faults }) => faults),
      ...held.flatMap((each) => faultsOfRound(each.session, each)),
      ...(DebriefSchema.safeParse(debrief).success ? [] : ['not a legal debrief']),
    ],
  };
}

function beginRound(
  { seed, pack, mode, conditions }: LoopPlan,
  { stageId, roundId, lengthMin }: LoopRound,
  index: number,
  asked: readonly string[],
): Session {
  const session = newSession(
    { findPack: () => pack, newId: () => `session-${index}`, newSeed: () => seed, now: () => 0 },
    {
      packId: pack.id,
      what: { run: 'round', stageId, roundId, lengthMin },
      mode,
      answerInput: 'audio',
      conditions,
      loopId: `loop-${seed}`,
      seed: seed + index,
    },
    asked,
  );
  if (!session.ok) throw new Error(session.error.message);
  return session.value;
}

/** Lets the interviewers decide. */
function decide(records: readonly RoundRecord[], { debrief: rules, qualities }: Pack): Debrief {
  if (!rules) throw new Error('The pack has no rules for a debrief.');
  const { version: rubricVersion } = shippedRubric;
  return holdDebrief({ records, qualities, rules, heldAt: '2026-11-02T18:00:00.000Z', rubricVersion });
}

/** Length of a round that was held to the goodbye, as a share of its plan. */
function lengthOf({ session, elapsedMs }: SimulatedInterview): number[] {
  const { at } = session.interview;
  const lengthMs = planLengthMs(session.plan);
  return at.phase === 'finished' && at.ending === 'completed' && lengthMs ? [elapsedMs / lengthMs] : [];
}
