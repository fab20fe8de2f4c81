import type { Session, Take } from '@shared/model/session';
import type { TranscriptRecord } from '@shared/model/transcript';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import type { Judgement } from '@electron/main/sessions/judge-answer';
import { questionOfTake } from '@electron/main/sessions/question-of-take';
import type { SessionPorts } from '@electron/main/sessions/session-ports';

/** Scores a take by what its transcript says now. Nothing is judged without the pack that the take was asked from. */
export class TakeJudge {
  constructor(private readonly ports: Pick<SessionPorts, 'findPack' | 'judgeAnswer'>) {}

  judge(session: Session, take: Take, record: TranscriptRecord): Judgement {
    const pack = this.ports.findPack(session.packId);
    if (pack === null) return { score: null, delivery: null, norms: null };
    return this.ports.judgeAnswer({
      ...effectiveAnswer(record),
      pack,
      question: questionOfTake(session, take, pack),
      durationSec: take.durationMs / 1000,
      typed: take.input === 'typed',
    });
  }
}
