import { understand } from '@shared/domain/conversation/understand';
import { readThread } from '@shared/domain/follow-ups/read-thread';
import { considerAnswer } from '@shared/domain/interview/consider-answer';
import type { HeardAnswer } from '@shared/domain/interview/consideration';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { seededRandom } from '@shared/domain/questions/seeded-random';
import { rootOf, threadOf } from '@shared/domain/threads/thread-of';
import type { Listening } from '@shared/model/pack-listening';
import type { Session } from '@shared/model/session';
import type { HeardWords } from '@electron/main/sessions/interviewer/heard-words';
import { TakeOutcome } from '@electron/main/sessions/interviewer/take-outcome';
import type { ToldStories } from '@electron/main/sessions/interviewer/told-stories';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { SessionService } from '@electron/main/sessions/session-service';
import type { TakeJudge } from '@electron/main/sessions/take-judge';

export interface InterviewerServiceParts {
  ledger: Pick<SessionLedger, 'read'>;
  sessions: Pick<SessionService, 'interviewerDoes'>;
  judge: TakeJudge;
  stories: ToldStories;
  heard: HeardWords;
  listeningOf(session: Session): Listening | null;
  /** Why the answer that is considered came to its end, if it was not the candidate's own end. */
  endingOf(session: Session): 'cut-in' | 'gave-up' | null;
}

/**
 * A decision takes at most 700 ms from "done". So long after the end of the take the transcript is waited for; what is
 * left is for the page to hand in the last sound, and for reading, choosing and saving.
 */
const transcriptWaitMs = 430;

/** Decides, for each answer, what the interviewer says next. */
export class InterviewerService {
  readonly #outcome = new TakeOutcome();
  readonly #deciding = new Set<string>();

  constructor(
    private readonly ports: Pick<SessionPorts, 'now' | 'findPack' | 'report' | 'log'>,
    private readonly parts: InterviewerServiceParts,
  ) {}

  /** To be told of every change of a session: decides where an interview waits for it. */
  sessionChanged(session: Session): void {
    this.#outcome.sessionChanged(session);
    const { at } = session.interview;
    if (at.phase === 'finished') this.parts.heard.forget(session.id);
    if (at.phase !== 'considering' || this.#deciding.has(session.id)) return;
    this.#deciding.add(session.id);
    void this.#decide(session.id).finally(() => this.#deciding.delete(session.id));
  }

  async #decide(sessionId: string): Promise<void> {
    const beganMs = this.ports.now();
    const found = await this.parts.ledger.read(sessionId);
    if (!found.ok) return; // the page asked for the change that led here and is told there
    const session = found.value;
    const heard = await this.#hear(session);
    const ending = this.parts.endingOf(session);
    const decided = await this.parts.sessions.interviewerDoes(sessionId, (current) =>
      this.#apply(current, heard, ending),
    );
    if (!decided.ok) this.ports.report(decided.error);
    this.ports.log(`interviewer decided in ${this.ports.now() - beganMs} ms`);
  }

  #apply(
    session: Session,
    heard: HeardAnswer | null,
    ending: 'cut-in' | 'gave-up' | null,
  ): Pick<Session, 'plan' | 'interview'> | null {
    const { at, clock } = session.interview;
    if (at.phase !== 'considering') return null;
    const atMs = this.ports.now();
    const { plan, decided } = considerAnswer({
      session,
      pack: this.ports.findPack(session.packId),
      listening: this.parts.listeningOf(session),
      questionIndex: at.questionIndex,
      elapsedMs: elapsedAt(clock, atMs),
      heard,
      ending,
      random: seededRandom(session.plan.seed + at.questionIndex * 7919 + session.takes.length),
    });
    const interview = interviewReducer(session.interview, { ...decided, atMs });
    const kind = plan.questions[at.questionIndex]?.kind;
    // What the candidate asked is no answer that could be talked about.
    if (interview.at.phase !== 'feedback' || kind !== 'your_questions') return { plan, interview };
    return { plan, interview: interviewReducer(interview, { type: 'feedback-read', atMs }) };
  }

  /** What was understood: the transcript where it is there in time, else the words that were heard live. */
  async #hear(session: Session): Promise<HeardAnswer | null> {
    const { at } = session.interview;
    if (at.phase !== 'considering' || at.takeId === null) return null;
    const take = session.takes.find(({ id }) => id === at.takeId);
    if (!take) return null;
    const sinceEndMs = take.endedAt === null ? 0 : this.ports.now() - Date.parse(take.endedAt);
    await this.#outcome.settled(take, Math.max(0, transcriptWaitMs - sinceEndMs));
    const rootIndex = rootOf(session, at.questionIndex);
    const thread = threadOf(session, rootIndex);
    const live = this.parts.heard.get(take.id);
    const words = live === null ? '' : `${live.text} ${live.draft}`.trim();
    const stored = await this.parts.judge.readThread(session, thread);
    const isThere = stored.parts.some(({ takeId }) => takeId === take.id);
    // Without a word that was understood so far it is not known to be a silence.
    const read =
      isThere || words === ''
        ? stored
        : await this.parts.judge.readThread(session, thread, { takeId: take.id, text: words, words: [] });
    const text = read.parts.find(({ takeId }) => takeId === take.id)?.text;
    // Nothing is known of what was said: no model, or it is still being read. The interview goes on as planned.
    if (text === undefined) return null;
    const reading = read.score && readThread(read.score, read.joined.text);
    const isStory =
      reading !== null && understand(text, { kind: 'behavioural', isWhole: true }).kind === 'answer';
    const told =
      isStory && at.questionIndex === rootIndex
        ? await this.parts.stories.recognise(session, rootIndex, read.joined.text)
        : null;
    return { text, reading, noIdeas: live?.noIdeas ?? 0, toldBefore: told?.about ?? null };
  }
}
