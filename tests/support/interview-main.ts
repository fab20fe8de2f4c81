import { TestBridge } from '@tests/support/test-bridge';
import { aSession, aTake } from '@tests/support/review-samples';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { startInterview } from '@shared/domain/interview/start-interview';
import { fail, succeed, type Failure, type Result } from '@shared/ipc/result';
import type { InterviewEvent, InterviewHappening } from '@shared/model/interview';
import type { Session } from '@shared/model/session';

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'atMs'> : never;

/** The main process of one interview, at the boundary of the page: the real rules of the interview over memory. */
export class InterviewMain {
  session: Session;
  /** Failures of the next calls, by the name of the call. */
  readonly failing = new Map<string, Failure>();
  readonly typed = new Map<string, string>();
  readonly bridge: TestBridge;
  #takes = 0;

  constructor(part: Partial<Session> = {}) {
    this.session = { ...aSession({ takes: [], ...part }), interview: startInterview(3), ...part };
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
      'take:finish': ({ takeId, durationMs, interruption }) => {
        const refused = this.#refused('take:finish');
        if (refused) return refused;
        const takes = this.session.takes.map((take) =>
          take.id === takeId
            ? {
                ...take,
                durationMs,
                interruption: interruption && { reason: interruption, seenByUser: false },
              }
            : take,
        );
        this.session = { ...this.session, takes };
        return this.#step(
          'take:finish',
          interruption ? { type: 'interrupted', reason: interruption } : { type: 'answer-finished', takeId },
        );
      },
      'take:acknowledge-interruption': () => succeed(this.session),
    });
  }

  /** Lets things happen before the page comes. */
  after(...events: WithoutTime<InterviewEvent>[]): this {
    for (const event of events) this.#step('', event);
    return this;
  }

  /** What happened by the word of the page, in order. */
  get happenings(): string[] {
    return this.bridge.calls.flatMap(({ name, input }) => {
      if (name === 'session:dispatch') return [(input as { happening: { type: string } }).happening.type];
      return name === 'take:begin' || name === 'take:finish' ? [name] : [];
    });
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

  #step(name: string, happening: WithoutTime<InterviewEvent>): Result<Session> {
    const refused = this.#refused(name);
    if (refused) return refused;
    const interview = interviewReducer(this.session.interview, { ...happening, atMs: 0 } as InterviewEvent);
    if (interview === this.session.interview) return fail('not-allowed-now', happening.type);
    return this.#save({ ...this.session, interview });
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
