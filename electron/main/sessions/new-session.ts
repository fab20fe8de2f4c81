import { startInterview } from '@shared/domain/interview/start-interview';
import { planInterview } from '@shared/domain/questions/plan-interview';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { AnswerInput, Session } from '@shared/model/session';
import type { SessionPorts } from '@electron/main/sessions/session-ports';

/** What the user chose for a new session. */
export interface SessionChoice {
  packId: string;
  stageId: string;
  lengthMin: number;
  answerInput: AnswerInput;
  seed?: number | undefined;
}

type Ports = Pick<SessionPorts, 'findPack' | 'newId' | 'newSeed' | 'now'>;

/**
 * Builds a session that has not begun. Fails with `not-found` for an unknown pack or stage and with `bad-request` for
 * a length that the stage does not offer.
 */
export function newSession(
  ports: Ports,
  choice: SessionChoice,
  recentQuestionIds: string[],
): Result<Session> {
  const pack = ports.findPack(choice.packId);
  const stage = pack?.stages.find((each) => each.id === choice.stageId);
  const interviewer = pack?.interviewers.find((each) => each.id === stage?.interviewerId);
  if (!pack || !stage || !interviewer) return fail('not-found', 'There is no such pack or stage.');
  const { lengthMin, stageId } = choice;
  const seed = choice.seed ?? ports.newSeed();
  const plan = planInterview({ pack, stageId, lengthMin, seed, recentQuestionIds });
  if (plan === null) return fail('bad-request', 'The stage has no such length.');
  const createdAt = new Date(ports.now()).toISOString();
  return succeed({
    schemaVersion: 1,
    id: ports.newId(),
    createdAt,
    updatedAt: createdAt,
    packId: pack.id,
    packVersion: pack.version,
    stageId,
    title: stage.name,
    company: pack.company,
    role: pack.role,
    interviewer,
    answerInput: choice.answerInput,
    plan,
    interview: startInterview(plan.questions.length),
    takes: [],
    notes: '',
    deletedAt: null,
  });
}
