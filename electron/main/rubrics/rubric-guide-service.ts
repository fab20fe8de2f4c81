import { rubricGuide, type RubricGuideInput } from '@shared/domain/rubric-guide/rubric-guide';
import { threadUpTo } from '@shared/domain/threads/thread-of';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { RubricGuide } from '@shared/model/rubric-guide';
import type { Session, Take } from '@shared/model/session';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import { plannedQuestion } from '@electron/main/sessions/question-of-take';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import { takeOf } from '@electron/main/sessions/take-of';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';

export interface RubricGuideServiceParts {
  ledger: Pick<SessionLedger, 'read'>;
  transcripts: Pick<TranscriptStore, 'read'>;
  judge: TakeJudge;
}

/** Explains the score of a take by the ladders that gave it. */
export class RubricGuideService {
  constructor(
    private readonly ports: Pick<SessionPorts, 'findPack' | 'rubricFor' | 'examples'>,
    private readonly parts: RubricGuideServiceParts,
  ) {}

  /**
   * The guide to one take. While its scores are held, or before it has words, the ladders stand there without ticks and
   * levels. Fails as reading the session does, and where its pack or the rubric is gone.
   */
  async guide(key: TakeKey): Promise<Result<RubricGuide>> {
    const { ports } = this;
    const session = await this.parts.ledger.read(key.sessionId);
    if (!session.ok) return session;
    const take = takeOf(session.value, key.takeId);
    if (!take.ok) return take;
    const pack = ports.findPack(session.value.packId);
    if (!pack) {
      return fail('not-found', 'The interview pack that this question is from is no longer there.');
    }
    const rubric = ports.rubricFor(pack);
    if (!rubric)
      return fail('file-corrupt', 'The rubric could not be read, so there is nothing to show of it.');
    const { rootIndex } = threadUpTo(session.value, take.value);
    const judged = session.value.scoresHeld ? succeed(null) : await this.#judged(session.value, take.value);
    if (!judged.ok) return judged;
    return succeed(
      rubricGuide({
        question: plannedQuestion(session.value, rootIndex, pack),
        qualities: pack.qualities,
        rubric,
        examples: ports.examples(),
        judged: judged.value,
      }),
    );
  }

  /** What was said and its score: of a follow-up together with the answer that it belongs to, as it was judged. */
  async #judged(session: Session, take: Take): Promise<Result<RubricGuideInput['judged']>> {
    const { transcripts, judge } = this.parts;
    const record = await transcripts.read({ sessionId: session.id, takeId: take.id });
    if (!record.ok) return record;
    if (!record.value) return succeed(null);
    const { text, words } = effectiveAnswer(record.value);
    const thread = threadUpTo(session, take);
    if (thread.answers.length > 1) {
      const { joined, score } = await judge.readThread(session, thread, { takeId: take.id, text, words });
      const timed = joined.words.length === 0 ? null : joined.words;
      return succeed(score && { text: joined.text, words: timed, score });
    }
    const { score } = await judge.judge(session, take, record.value);
    return succeed(score && { text, words: take.input === 'typed' ? null : words, score });
  }
}
