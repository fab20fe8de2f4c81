import { replyFor } from '@shared/domain/conversation/reply-for';
import { silenceReply } from '@shared/domain/conversation/silence-reply';
import { understand } from '@shared/domain/conversation/understand';
import type { UtteranceKind } from '@shared/domain/conversation/utterance';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { seededRandom } from '@shared/domain/questions/seeded-random';
import { rootOf } from '@shared/domain/threads/thread-of';
import type { InterviewHappening, Reply } from '@shared/model/interview';
import type { Listening } from '@shared/model/pack-listening';
import type { Session } from '@shared/model/session';
import type { Segment } from '@shared/model/transcript';
import type { HeardTake, HeardWords } from '@electron/main/sessions/interviewer/heard-words';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { SessionService } from '@electron/main/sessions/session-service';
import type { TakeKey } from '@electron/main/storage/transcript-store';

export interface LiveListenerParts {
  ledger: Pick<SessionLedger, 'read'>;
  sessions: Pick<SessionService, 'dispatch' | 'interviewerDoes'>;
  heard: HeardWords;
  listeningOf(session: Session): Listening | null;
  /** True while the transcriber can hear: otherwise a silence says nothing. */
  canHear(): boolean;
}

/**
 * Listens while an answer is given, and answers what is no answer: a wish to hear the question again, a moment to think, a
 * question about the question, a long silence. The take waits meanwhile.
 */
export class LiveListener {
  #silence: NodeJS.Timeout | null = null;
  #listeningTo: string | null = null;
  /** Sessions in which the interviewer gave up waiting; read once by whoever decides. */
  readonly #gaveUp = new Set<string>();

  constructor(
    private readonly ports: Pick<SessionPorts, 'now' | 'findPack' | 'report'>,
    private readonly parts: LiveListenerParts,
  ) {}

  /** True once, when the answer that is considered ended because the interviewer gave up waiting. */
  takeGivenUp(sessionId: string): boolean {
    return this.#gaveUp.delete(sessionId);
  }

  /** To be told of every change of a session: listens while its answer is given. */
  sessionChanged(session: Session): void {
    const { at } = session.interview;
    const takeId = at.phase === 'answering' && session.answerInput !== 'typed' ? at.takeId : null;
    if (takeId === this.#listeningTo) return;
    if (takeId === null && this.#listeningTo !== null) {
      const heard = this.parts.heard.get(this.#listeningTo);
      if (heard !== null && heard.sessionId !== session.id) return;
    }
    this.#listeningTo = takeId;
    this.#stopWaiting();
    if (takeId === null) return;
    const heard = this.parts.heard.begin(session.id, takeId);
    if (heard.text === '') this.#waitInSilence(session, heard);
  }

  /** Somebody speaks: there is no silence to wait out. */
  draftHeard({ takeId }: TakeKey, draft: string): void {
    this.parts.heard.setDraft(takeId, draft);
    if (draft.trim() !== '' && takeId === this.#listeningTo) this.#stopWaiting();
  }

  /** A stretch of speech is over; resolves when a reply to it, if there is one, is on its way. */
  async segmentHeard({ sessionId, takeId }: TakeKey, segment: Segment): Promise<void> {
    const heard = this.parts.heard.add(takeId, segment);
    if (!heard || takeId !== this.#listeningTo || segment.text.trim() === '') return;
    this.#stopWaiting();
    const session = await this.parts.ledger.read(sessionId);
    if (session.ok) await this.#reply(session.value, heard);
  }

  stop(): void {
    this.#stopWaiting();
  }

  async #reply(session: Session, heard: HeardTake): Promise<void> {
    const { at } = session.interview;
    if (at.phase !== 'answering' || at.takeId !== heard.takeId) return;
    const question = session.plan.questions[rootOf(session, at.questionIndex)];
    const asked = session.plan.questions[at.questionIndex];
    if (!question || !asked) return;
    const fresh = heard.text.slice(heard.repliedTo).trim();
    const utterance = understand(fresh, { kind: question.kind, isWhole: heard.repliedTo === 0 });
    if (utterance.kind === 'answer' || utterance.kind === 'no-questions') return;
    heard.repliedTo = heard.text.length;
    if (utterance.kind === 'repeat') {
      await this.#dispatch(session.id, { type: 'repeat-requested' });
      return;
    }
    const listening = this.parts.listeningOf(session);
    if (!listening) return;
    const pack = this.ports.findPack(session.packId);
    const reply = replyFor(utterance, {
      listening,
      manner: session.interviewer.manner,
      question: {
        text: asked.text,
        title: asked.title,
        clarification: pack?.questions.find(({ id }) => id === question.questionId)?.clarification,
      },
      repeatLine: session.plan.repeatLine,
      timesBefore: timesBefore(utterance.kind, heard),
      random: seededRandom(session.plan.seed + heard.text.length),
    });
    if (utterance.kind === 'no-idea') heard.noIdeas += 1;
    if (utterance.kind === 'clarifying-question') heard.clarified += 1;
    if (reply === null) return;
    if ('leave' in reply) return this.#giveUp(session.id);
    return this.#say(session.id, heard.takeId, reply);
  }

  #waitInSilence(session: Session, heard: HeardTake): void {
    const listening = this.parts.listeningOf(session);
    if (!listening) return;
    const patience = listening.patience[session.interviewer.manner];
    const factor = session.conditions.extraTime;
    const waitSec = heard.nudges === 0 ? patience.nudgeSec : patience.giveUpSec - patience.nudgeSec;
    this.#silence = setTimeout(() => void this.#breakSilence(session, heard), waitSec * factor * 1000);
    this.#silence.unref();
  }

  async #breakSilence(session: Session, heard: HeardTake): Promise<void> {
    this.#silence = null;
    if (!this.parts.canHear() || heard.text !== '' || heard.draft.trim() !== '') return;
    if (this.#listeningTo !== heard.takeId) return;
    if (heard.nudges > 0) return this.#giveUp(session.id);
    heard.nudges += 1;
    const listening = this.parts.listeningOf(session);
    if (!listening) return;
    const random = seededRandom(session.plan.seed + session.takes.length);
    await this.#say(session.id, heard.takeId, silenceReply(listening, session.interviewer.manner, random));
  }

  async #say(sessionId: string, takeId: string, reply: Reply): Promise<void> {
    const said = await this.parts.sessions.interviewerDoes(sessionId, ({ plan, interview }) => {
      const { at } = interview;
      // The answer may have ended while the reply was thought of.
      if (at.phase !== 'answering' || at.takeId !== takeId) return null;
      const event = { type: 'reply-given', reply, atMs: this.ports.now() } as const;
      return { plan, interview: interviewReducer(interview, event) };
    });
    if (!said.ok) this.ports.report(said.error);
  }

  /** The next question follows. Whoever decides on it asks for the reason at once, so it is noted first. */
  async #giveUp(sessionId: string): Promise<void> {
    this.#gaveUp.add(sessionId);
    if (!(await this.#dispatch(sessionId, { type: 'answer-skipped' }))) this.#gaveUp.delete(sessionId);
  }

  /** Answers whether the happening had a meaning. */
  async #dispatch(sessionId: string, happening: InterviewHappening): Promise<boolean> {
    const done = await this.parts.sessions.dispatch(sessionId, happening);
    if (!done.ok && done.error.code !== 'not-allowed-now') this.ports.report(done.error);
    return done.ok;
  }

  #stopWaiting(): void {
    if (this.#silence) clearTimeout(this.#silence);
    this.#silence = null;
  }
}

/** How often the same was said before in this answer, where that changes the reply. */
function timesBefore(kind: UtteranceKind, { noIdeas, clarified }: HeardTake): number {
  if (kind === 'no-idea') return noIdeas;
  return kind === 'clarifying-question' ? clarified : 0;
}
