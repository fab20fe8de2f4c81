import { TestBridge } from '@tests/support/test-bridge';
import { aSession, aTake } from '@tests/support/review-samples';
import { insertQuestion } from '@shared/domain/interview/insert-question';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { startInterview } from '@shared/domain/interview/start-interview';
import { fail, succeed, type Failure, type Result } from '@shared/ipc/result';
import type {
  InterruptionReason,
  InterviewEvent,
  InterviewHappening,
  PlannedQuestion,
  Reply,
} from '@shared/model/interview';
import type { Session } from '@shared/model/session';

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'atMs'> : never;

/** The main process of one interview, at the boundary of the page: the real rules of the interview over memory. */
export class InterviewMain {
  session: Session;
  /** The time, which main process and page share. */
  readonly clock = { nowMs: 10_000 };
  /** Failures of the next calls, by the name of the call. */
  readonly failing = new Map<string, Failure>();
  readonly typed = new Map<string, string>();
  readonly bridge: TestBridge;
  /** Follow-ups to the answers that come, in their order; without one the plan goes on. */
  readonly followUps: PlannedQuestion[] = [];
  /** Set to let answers wait for `decide`. */
  takesNotes = false;
  #takes = 0;

  constructor(part: Partial<Session> = {}) {
    const session = aSession({ takes: [], ...part });
    const rules = { prepareSec: session.conditions.prepareSec, feedback: session.mode === 'practice' };
    const interview = startInterview(session.plan.questions.length, rules);
    this.session = { ...session, interview, ...part };
    this.bridge = new TestBridge({
      'session:get': () => succeed(this.session),
      'session:dispatch': ({ happening }) => this.#step('session:dispatch', happening as InterviewHappening),
      'session:set-answer-input': ({ answerInput }) => this.#save({ ...this.session, answerInput }),
      'session:save-notes': () => succeed(null),
      'take:begin': () => this.#begin(),
      'take:append': ({ bytes }) => this.#refused('take:append') ?? succeed({ sizeBytes: bytes.length }),
      'take:save-typed': ({ takeId, text }) => {
        this.typed.set(takeId, text);
        return this.#refused('take:save-typed') ?? succeed(null);
      },
      'take:finish': (ending) => this.#finish(ending),
      'take:acknowledge-interruption': () => succeed(this.session),
    });
  }

  /** Lets things happen before the page comes. */
  after(...events: WithoutTime<InterviewEvent>[]): this {
    for (const event of events) this.#step('', event);
    return this;
  }

  /** The interviewer answers what was no answer. */
  reply(reply: Reply): void {
    this.#step('', { type: 'reply-given', reply });
  }

  /** The interviewer gives up waiting: the take is closed and the next question follows. */
  giveUp(): void {
    this.#step('', { type: 'answer-skipped' });
  }

  /** What happened by the word of the page, in order. */
  get happenings(): string[] {
    return this.bridge.calls.flatMap(({ name, input }) => {
      if (name === 'session:dispatch') return [(input as { happening: { type: string } }).happening.type];
      return name === 'take:begin' || name === 'take:finish' ? [name] : [];
    });
  }

  /** The interviewer decides: a follow-up where there is one, else the plan goes on. */
  decide(): Result<Session> {
    const { interview, plan } = this.session;
    const { at } = interview;
    if (at.phase !== 'considering') return succeed(this.session);
    const ahead = at.questionIndex + 1;
    const followUp = at.takeId === null ? undefined : this.followUps.shift();
    const after = followUp ? insertQuestion(plan, ahead, followUp) : plan;
    const questionCount = after.questions.length;
    const nextIndex = ahead < questionCount ? ahead : null;
    const next = { nextIndex, prepare: followUp === undefined, closingLead: null };
    const decided = { type: 'decided' as const, questionCount, next, atMs: this.clock.nowMs };
    return this.#save({ ...this.session, plan: after, interview: interviewReducer(interview, decided) });
  }

  #begin(): Result<{ session: Session; take: Session['takes'][number] }> {
    const refused = this.#refused('take:begin');
    if (refused) return refused;
    this.#takes += 1;
    const { at } = this.session.interview;
    const take = aTake({
      id: `take-${this.#takes}`,
      questionIndex: 'questionIndex' in at ? at.questionIndex : 0,
      input: this.session.answerInput,
      state: 'recording',
      durationMs: 0,
    });
    this.session = { ...this.session, takes: [...this.session.takes, take] };
    const begun = this.#step('take:begin', { type: 'answer-started', takeId: take.id });
    return begun.ok ? succeed({ session: begun.value, take }) : begun;
  }

  #finish(ending: {
    takeId: string;
    durationMs: number;
    interruption: InterruptionReason | null;
  }): Result<Session> {
    const refused = this.#refused('take:finish');
    if (refused) return refused;
    const { takeId, durationMs, interruption: reason } = ending;
    const interruption = reason && { reason, seenByUser: false };
    const takes = this.session.takes.map((take) =>
      take.id === takeId ? { ...take, durationMs, interruption } : take,
    );
    this.session = { ...this.session, takes };
    return this.#step(
      'take:finish',
      reason ? { type: 'interrupted', reason } : { type: 'answer-finished', takeId },
    );
  }

  #step(name: string, happening: WithoutTime<InterviewEvent>): Result<Session> {
    const refused = this.#refused(name);
    if (refused) return refused;
    const event = { ...happening, atMs: this.clock.nowMs } as InterviewEvent;
    const interview = interviewReducer(this.session.interview, event);
    if (interview === this.session.interview) return fail('not-allowed-now', happening.type);
    const saved = this.#save({ ...this.session, interview });
    return this.takesNotes ? saved : this.decide();
  }

  #save(session: Session): Result<Session> {
    this.session = session;
    this.bridge.push('session:changed', { session });
    return succeed(session);
  }

  #refused(name: string): Result<never> | null {
    const failure = this.failing.get(name);
    this.failing.delete(name);
    return failure ? { ok: false, error: failure } : null;
  }
}
