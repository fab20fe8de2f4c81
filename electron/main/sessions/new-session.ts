import { startInterview } from '@shared/domain/interview/start-interview';
import { planRound } from '@shared/domain/questions/plan-round';
import { planDrill, planNegotiation, planOneQuestion } from '@shared/domain/questions/plan-short-run';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { InterviewPlan } from '@shared/model/interview';
import type { Pack, Round, Stage } from '@shared/model/pack';
import type { AnswerInput, Conditions, Mode, Session } from '@shared/model/session';
import type { SessionPorts } from '@electron/main/sessions/session-ports';

/** What a session runs: a round of a stage, or something shorter. */
export type WhatToRun =
  | { run: 'round'; stageId: string; roundId: string; lengthMin: number }
  | { run: 'question'; questionId: string }
  | { run: 'drill'; qualityId: string | null }
  | { run: 'negotiation' };

/** What the user chose for a new session. */
export interface SessionChoice {
  packId: string;
  what: WhatToRun;
  mode: Mode;
  answerInput: AnswerInput;
  conditions: Conditions;
  /** Set for a round of a loop. */
  loopId: string | null;
  seed?: number | undefined;
}

type Ports = Pick<SessionPorts, 'findPack' | 'newId' | 'newSeed' | 'now'>;

interface Run {
  stage: Stage;
  round: Round;
  title: string;
  qualityIds: readonly string[];
  plan: InterviewPlan;
}

/**
 * Builds a session that has not begun. Fails with `not-found` for an unknown pack, round, question or quality, and with
 * `bad-request` for a length that the round does not offer.
 */
export function newSession(
  ports: Ports,
  choice: SessionChoice,
  recentQuestionIds: readonly string[],
): Result<Session> {
  const pack = ports.findPack(choice.packId);
  if (!pack) return fail('not-found', 'There is no such pack.');
  const seed = choice.seed ?? ports.newSeed();
  const planned = planRun(pack, choice, { seed, recentQuestionIds });
  if (!planned.ok) return planned;
  const { stage, round, title, qualityIds, plan } = planned.value;
  const interviewer = pack.interviewers.find(({ id }) => id === round.interviewerId);
  if (!interviewer) return fail('not-found', 'The round has no interviewer.');
  const { mode, conditions } = choice;
  const createdAt = new Date(ports.now()).toISOString();
  const rules = { prepareSec: conditions.prepareSec, feedback: mode === 'practice' };
  return succeed({
    schemaVersion: 2,
    id: ports.newId(),
    createdAt,
    updatedAt: createdAt,
    packId: pack.id,
    packVersion: pack.version,
    stageId: stage.id,
    roundId: round.id,
    purpose: choice.what.run,
    loopId: choice.loopId,
    mode,
    conditions,
    title,
    company: pack.company ?? '',
    role: pack.role,
    interviewer,
    qualityIds: [...qualityIds],
    answerInput: choice.answerInput,
    plan,
    interview: startInterview(plan.questions.length, rules),
    takes: [],
    scoresHeld: choice.loopId !== null && mode === 'real',
    ownPacket: null,
    notes: '',
    deletedAt: null,
  });
}

function planRun(
  pack: Pack,
  { what, conditions: { extraTime } }: SessionChoice,
  drawn: { seed: number; recentQuestionIds: readonly string[] },
): Result<Run> {
  const request = { pack, extraTime, ...drawn };
  if (what.run === 'round') {
    const { stageId, roundId, lengthMin } = what;
    const stage = pack.stages.find(({ id }) => id === stageId);
    const round = stage?.rounds.find(({ id }) => id === roundId);
    if (!stage || !round) return fail('not-found', 'There is no such round.');
    const plan = planRound({ ...request, stageId, roundId, lengthMin });
    if (plan === null) return fail('bad-request', 'The round has no such length.');
    return succeed({ stage, round, title: round.name, qualityIds: round.qualityIds, plan });
  }
  const planned = planShort(what, request);
  return planned ? succeed(planned) : fail('not-found', 'The pack has no such questions.');
}

function planShort(
  what: Exclude<WhatToRun, { run: 'round' }>,
  request: Parameters<typeof planNegotiation>[0],
): Run | null {
  switch (what.run) {
    case 'question':
      return planOneQuestion(what.questionId, request);
    case 'drill': {
      const { qualities } = request.pack;
      const qualityId = what.qualityId ?? qualities[request.seed % qualities.length]?.id ?? '';
      return planDrill(qualityId, request);
    }
    case 'negotiation':
      return planNegotiation(request);
  }
}
