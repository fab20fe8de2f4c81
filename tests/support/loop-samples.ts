import type { Loop, LoopRound } from '@shared/model/loop';
import type { Session } from '@shared/model/session';
import { aSession, aTake, someConditions } from '@tests/support/review-samples';

/** A round of a loop that has not begun. */
export function aLoopRound(roundId: string, part: Partial<LoopRound> = {}): LoopRound {
  return {
    stageId: 'on-site',
    stageName: 'On-site',
    roundId,
    roundName: `Round ${roundId}`,
    interviewer: aSession().interviewer,
    lengthMin: 18,
    breakMin: 0,
    sessionId: null,
    skipped: false,
    ...part,
  };
}

/** A loop of these rounds, in Real mode, without a debrief. */
export function aLoop(rounds: LoopRound[], part: Partial<Loop> = {}): Loop {
  return {
    schemaVersion: 1,
    id: 'loop-1',
    createdAt: '2026-03-02T10:00:00.000Z',
    updatedAt: '2026-03-02T10:00:00.000Z',
    packId: 'pack',
    packVersion: '1.0.0',
    title: 'The full loop',
    company: 'Amazon',
    role: 'Backend Developer',
    stageId: null,
    preset: 'compact',
    mode: 'real',
    answerInput: 'typed',
    conditions: someConditions,
    seed: 1,
    rounds,
    debrief: null,
    debriefSeen: false,
    offer: null,
    deletedAt: null,
    ...part,
  };
}

/** A finished session of one answer, rated and transcribed unless a test says otherwise. */
export function aDoneSession(part: Partial<Parameters<typeof aTake>[0]> = {}): Session {
  const session = aSession();
  const take = aTake({ selfRating: 3, ...part });
  const answers = [{ questionIndex: 0, takeId: take.id }];
  return { ...session, takes: [take], interview: { ...session.interview, answers } };
}
