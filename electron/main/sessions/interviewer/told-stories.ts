import { sameStory } from '@shared/domain/conversation/same-story';
import { isStoryKind } from '@shared/domain/questions/is-story-kind';
import { joinAnswers } from '@shared/domain/threads/join-answers';
import { threadsOf } from '@shared/domain/threads/thread-of';
import type { Loop } from '@shared/model/loop';
import type { Session } from '@shared/model/session';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { TranscriptStore } from '@electron/main/storage/transcript-store';

/** A story that was told in an earlier round of the loop, or earlier in the same one. */
export interface ToldStory {
  id: string;
  text: string;
  roundName: string;
}

export interface ToldStoriesParts {
  ledger: Pick<SessionLedger, 'read'>;
  transcripts: Pick<TranscriptStore, 'read'>;
  findLoop(loopId: string): Promise<Loop | null>;
}

/** Only stories can be told twice; the way to introduce oneself may well be the same each time. */
function asksForStory({ plan }: Session, rootIndex: number): boolean {
  const kind = plan.questions[rootIndex]?.kind;
  return kind !== undefined && isStoryKind(kind);
}

/** Knows the stories of a loop, as interviewers do who talk to each other between the rounds. */
export class ToldStories {
  readonly #parts: ToldStoriesParts;

  constructor(parts: ToldStoriesParts) {
    this.#parts = parts;
  }

  /** The story that an answer tells once more, or null. */
  async recognise(session: Session, rootIndex: number, text: string): Promise<ReturnType<typeof sameStory>> {
    if (!asksForStory(session, rootIndex)) return null;
    const earlier = await this.before(session, rootIndex);
    return earlier.length === 0 ? null : sameStory(text, earlier);
  }

  /** Stories told before a question of a session: of earlier rounds of its loop, and of this round. */
  async before(session: Session, rootIndex: number): Promise<ToldStory[]> {
    const rounds = await this.#earlierRounds(session);
    const told = await Promise.all(rounds.map((round) => this.#storiesOf(round, Infinity)));
    return [...told.flat(), ...(await this.#storiesOf(session, rootIndex))];
  }

  async #earlierRounds(session: Session): Promise<Session[]> {
    const loop = session.loopId === null ? null : await this.#parts.findLoop(session.loopId);
    const ids = (loop?.rounds ?? []).flatMap(({ sessionId }) => sessionId ?? []);
    const before = ids.slice(0, Math.max(0, ids.indexOf(session.id)));
    const read = await Promise.all(before.map((id) => this.#parts.ledger.read(id)));
    // A round whose file cannot be read or that was deleted has told nothing.
    return read.flatMap((round) => (round.ok && round.value.deletedAt === null ? [round.value] : []));
  }

  async #storiesOf(session: Session, beforeIndex: number): Promise<ToldStory[]> {
    const threads = threadsOf(session).filter(
      ({ rootIndex }) => rootIndex < beforeIndex && asksForStory(session, rootIndex),
    );
    return Promise.all(
      threads.map(async ({ rootIndex, answers }) => {
        const records = await Promise.all(
          answers.map(({ takeId }) => this.#parts.transcripts.read({ sessionId: session.id, takeId })),
        );
        const parts = records.flatMap((record, index) => {
          if (!record.ok || record.value === null) return [];
          const { text, words } = effectiveAnswer(record.value);
          return [{ takeId: answers[index]?.takeId ?? '', text, words, durationSec: 0 }];
        });
        return { id: `${session.id}/${rootIndex}`, text: joinAnswers(parts).text, roundName: session.title };
      }),
    );
  }
}
