import { withoutStarShares } from '@shared/domain/delivery/without-star-shares';
import { joinAnswers, type AnswerPart, type JoinedAnswer } from '@shared/domain/threads/join-answers';
import { scoreWithin } from '@shared/domain/threads/judged-thread';
import { threadUpTo, type Thread } from '@shared/domain/threads/thread-of';
import type { Score } from '@shared/model/score';
import type { Session, Take } from '@shared/model/session';
import type { TranscriptRecord } from '@shared/model/transcript';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import type { Judgement } from '@electron/main/sessions/judge-answer';
import { plannedQuestion } from '@electron/main/sessions/question-of-take';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { SoundStore } from '@electron/main/storage/sound-store';
import type { TranscriptStore } from '@electron/main/storage/transcript-store';

export interface TakeJudgeParts {
  ports: Pick<SessionPorts, 'findPack' | 'judgeAnswer'>;
  transcripts: Pick<TranscriptStore, 'read'>;
  sounds: Pick<SoundStore, 'read'>;
}

/** A thread that was read: what was said, as one answer, and what the rubric makes of it. */
export interface ReadThread {
  joined: JoinedAnswer;
  parts: AnswerPart[];
  score: Score | null;
}

const unjudged: Judgement = { score: null, delivery: null, norms: null };

/** Scores takes by what their transcripts say now. Nothing is judged without the pack that the take was asked from. */
export class TakeJudge {
  constructor(private readonly parts: TakeJudgeParts) {}

  /**
   * The judgement of one take. A follow-up is read together with the answer that it belongs to: alone it would be half a
   * story. Its delivery is its own.
   */
  async judge(session: Session, take: Take, record: TranscriptRecord): Promise<Judgement> {
    const { ports } = this.parts;
    const pack = ports.findPack(session.packId);
    if (pack === null) return unjudged;
    const answer = effectiveAnswer(record);
    const key = { sessionId: session.id, takeId: take.id };
    const own = ports.judgeAnswer({
      ...answer,
      pack,
      question: plannedQuestion(session, take.questionIndex, pack),
      durationSec: take.durationMs / 1000,
      typed: take.input === 'typed',
      sound: take.input === 'typed' ? null : await this.parts.sounds.read(key),
    });
    const delivery = session.conditions.fluency ? own.delivery : null;
    const thread = threadUpTo(session, take);
    if (thread.answers.length === 1) return { ...own, delivery };
    const read = await this.readThread(session, thread, {
      takeId: take.id,
      text: answer.text,
      words: answer.words,
    });
    const ownDelivery = delivery && withoutStarShares(delivery);
    return {
      ...own,
      delivery: ownDelivery,
      score: read.score && scoreWithin(read.score, read.joined, take.id),
    };
  }

  /** Reads the answers of a thread as one. `heard` stands in for the take whose transcript is not stored yet. */
  async readThread(
    session: Session,
    thread: Thread,
    heard: Omit<AnswerPart, 'durationSec'> | null = null,
  ): Promise<ReadThread> {
    const parts: AnswerPart[] = [];
    for (const { takeId } of thread.answers) {
      const take = session.takes.find(({ id }) => id === takeId);
      if (!take) continue;
      const durationSec = take.durationMs / 1000;
      if (heard?.takeId === takeId) {
        parts.push({ ...heard, durationSec });
        continue;
      }
      const stored = await this.parts.transcripts.read({ sessionId: session.id, takeId });
      // An answer that cannot be read says nothing; the review of its take tells why.
      if (!stored.ok || stored.value === null) continue;
      const { text, words } = effectiveAnswer(stored.value);
      parts.push({ takeId, text, words, durationSec });
    }
    const joined = joinAnswers(parts);
    return { joined, parts, score: this.#scoreOf(session, thread.rootIndex, joined) };
  }

  #scoreOf(session: Session, rootIndex: number, joined: JoinedAnswer): Score | null {
    const { ports } = this.parts;
    const pack = ports.findPack(session.packId);
    if (pack === null) return null;
    return ports.judgeAnswer({
      pack,
      question: plannedQuestion(session, rootIndex, pack),
      text: joined.text,
      words: joined.words,
      speech: [],
      sound: null,
      durationSec: 0,
      typed: joined.words.length === 0,
    }).score;
  }
}
