import { replyFor } from '@shared/domain/conversation/reply-for';
import { silenceReply } from '@shared/domain/conversation/silence-reply';
import { understand } from '@shared/domain/conversation/understand';
import { considerAnswer } from '@shared/domain/interview/consider-answer';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { cutInMs, planLengthMs } from '@shared/domain/interview/section-clock';
import { rootOf } from '@shared/domain/threads/thread-of';
import type {
  InterviewEvent,
  InterviewHappening,
  InterviewPhase,
  PlannedQuestion,
} from '@shared/model/interview';
import type { Pack } from '@shared/model/pack';
import type { Listening } from '@shared/model/pack-listening';
import type { Session } from '@shared/model/session';
import { noIdea, onceMore, type Saying } from '@tests/support/simulated-answers';
import { rungOf, type SimulatedCandidate } from '@tests/support/simulated-candidate';
import { faultsOfDecision, faultsOfStep } from '@tests/support/simulated-faults';
import type { SimulatedJudge } from '@tests/support/simulated-judge';
import { SimulatedListener } from '@tests/support/simulated-listener';
import type { SimulatedStories } from '@tests/support/simulated-stories';

/** One candidate in one round, with everything that the program's interviewer would have at hand. */
export interface InterviewSetting {
  session: Session;
  pack: Pack;
  listening: Listening;
  judge: SimulatedJudge;
  stories: SimulatedStories;
  candidate: SimulatedCandidate;
  random: () => number;
}

/** What the interviewer made of one answer. */
export interface Decided {
  question: PlannedQuestion;
  /** The first saying of the thread. */
  opening: Saying;
  followUp: PlannedQuestion['followUp'];
}

type At<Name extends InterviewPhase['phase']> = Extract<InterviewPhase, { phase: Name }>;

/** More happenings than this are a loop. */
const mostSteps = 3000;

const askingMs = { least: 4000, most: 16_000 };

/** An open take: what has been said into it that was no answer. */
interface OpenTake {
  nudges: number;
  noIdeas: number;
  /** What the candidate does once in this take before anything else. */
  first: 'answer' | 'silence' | 'no-idea' | 'once-more';
}

/**
 * Plays one round by the program's own rules, with a candidate in place of the person: every happening goes through the
 * reducer, every answer through the rules of listening. `faults` lists whatever must not be.
 */
export class SimulatedInterview {
  session: Session;
  readonly faults: string[] = [];
  readonly decided: Decided[] = [];
  readonly heard: SimulatedListener;
  /** True for a round that the candidate drew out when its time was over: by thinking, or by trying again. */
  isDrawnOut = false;
  #nowMs = 0;
  #take: OpenTake = { nudges: 0, noIdeas: 0, first: 'answer' };
  #takes = 0;
  #ending: 'cut-in' | 'gave-up' | null = null;

  constructor(private readonly setting: InterviewSetting) {
    this.session = setting.session;
    this.heard = new SimulatedListener(setting.judge, setting.stories);
  }

  /** Milliseconds on the interview's clock. */
  get elapsedMs(): number {
    return elapsedAt(this.session.interview.clock, this.#nowMs);
  }

  /** From the device check to the end. */
  play(): this {
    for (let step = 0; this.session.interview.at.phase !== 'finished'; step += 1) {
      if (step > mostSteps) {
        this.faults.push('the interview does not end');
        return this;
      }
      this.#step(this.session.interview.at);
    }
    return this;
  }

  #step(at: InterviewPhase): void {
    const { candidate } = this.setting;
    if (at.phase !== 'device-check' && candidate.does('endsEarly'))
      return this.#happen({ type: 'ended-early' });
    switch (at.phase) {
      case 'device-check':
        return this.#happen({ type: 'devices-checked' });
      case 'introduction':
        return this.#happen({ type: 'introduction-finished' }, 8000);
      case 'asking':
        return this.#listenTo();
      case 'thinking':
        return this.#think(at);
      case 'answering':
        return this.#speak(at);
      case 'considering':
        return this.#consider(at);
      case 'feedback':
        return this.#readFeedback();
      case 'paused':
        return this.#happen({ type: 'resumed' }, 90_000);
      case 'interrupted':
        return this.#happen({ type: at.takeId === null ? 'resumed' : 'interrupted-take-accepted' }, 60_000);
      case 'closing':
        return this.#happen({ type: 'closing-finished' }, 8000);
      case 'finished':
    }
  }

  #readFeedback(): void {
    if (!this.setting.candidate.does('triesAgain')) return this.#happen({ type: 'feedback-read' }, 30_000);
    this.#drawOut();
    this.#happen({ type: 'question-retried' }, 30_000);
  }

  /** Nobody hurries a candidate who takes their time, not even when there is none left. */
  #drawOut(): void {
    this.isDrawnOut ||= this.elapsedMs > (planLengthMs(this.session.plan) ?? Infinity);
  }

  #happen(happening: InterviewHappening, afterMs = 0): void {
    this.#nowMs += afterMs;
    const event: InterviewEvent = { ...happening, atMs: this.#nowMs };
    const before = this.session.interview;
    const after = interviewReducer(before, event);
    this.faults.push(...faultsOfStep(before, after, event));
    this.session = { ...this.session, interview: after };
  }

  #listenTo(): void {
    const { random, candidate } = this.setting;
    const afterMs = askingMs.least + random() * (askingMs.most - askingMs.least);
    if (candidate.does('breaksOff')) return this.#happen({ type: 'paused' }, afterMs / 2);
    this.#happen({ type: 'question-asked' }, afterMs);
  }

  #think({ takeId, requested, untilMs }: At<'thinking'>): void {
    const { candidate } = this.setting;
    if (requested) {
      const waitMs = untilMs === null ? 20_000 : Math.max(0, untilMs - this.elapsedMs);
      this.#happen({ type: 'moment-ended' }, waitMs);
      return this.#drawOut();
    }
    if (takeId === null && candidate.does('skips')) return this.#happen({ type: 'answer-skipped' }, 2000);
    if (candidate.does('wantsAMoment')) return this.#happen({ type: 'moment-requested' }, 1000);
    this.#takes += 1;
    this.#take = { nudges: 0, noIdeas: 0, first: this.#firstOf(candidate) };
    this.#happen({ type: 'answer-started', takeId: `take-${this.#takes}` }, 1000);
  }

  #firstOf(candidate: SimulatedCandidate): OpenTake['first'] {
    if (candidate.does('fallsSilent')) return 'silence';
    if (candidate.does('asksAgain')) return 'once-more';
    return candidate.does('hasNoIdea') ? 'no-idea' : 'answer';
  }

  #speak(at: At<'answering'>): void {
    const { first } = this.#take;
    if (first === 'silence') return this.#sitInSilence(at);
    this.#take.first = 'answer';
    if (first === 'once-more') return this.#sayAtOnce(at, onceMore);
    if (first === 'no-idea') return this.#sayAtOnce(at, noIdea);
    if (this.setting.candidate.does('breaksOff')) {
      return this.#happen({ type: 'interrupted', reason: 'computer-slept' }, 5000);
    }
    this.#answer(at);
  }

  /** Nothing is said: the interviewer encourages once, then goes on. */
  #sitInSilence({ takeId }: At<'answering'>): void {
    const { listening, random, candidate } = this.setting;
    const { manner } = this.session.interviewer;
    const { nudgeSec, giveUpSec } = listening.patience[manner];
    const factor = this.session.conditions.extraTime * 1000;
    const waitMs = (this.#take.nudges > 0 ? giveUpSec - nudgeSec : nudgeSec) * factor;
    if (waitMs > this.#leftMs) return this.#cutIn(takeId);
    if (this.#take.nudges > 0) {
      this.#ending = 'gave-up';
      return this.#happen({ type: 'answer-skipped' }, waitMs);
    }
    this.#take.nudges += 1;
    if (random() < 0.5 + candidate.temper.strength / 10) this.#take.first = 'answer';
    const reply = silenceReply(listening, manner, random);
    this.#happen({ type: 'reply-given', reply }, waitMs);
  }

  /** Something that is no answer is said first, and the interviewer replies while the take waits. */
  #sayAtOnce({ questionIndex }: At<'answering'>, { text }: Saying): void {
    const { listening, random, pack } = this.setting;
    const { plan, interviewer } = this.session;
    const question = this.#question(questionIndex);
    const kind = this.#question(rootOf({ plan }, questionIndex)).kind;
    const utterance = understand(text, { kind, isWhole: true });
    if (utterance.kind === 'repeat') return this.#happen({ type: 'repeat-requested' }, 3000);
    // Whoever has nothing to ask at the end says so, and is done.
    if (utterance.kind === 'no-questions') return;
    const reply = replyFor(utterance, {
      listening,
      manner: interviewer.manner,
      question: {
        text: question.text,
        title: question.title,
        clarification: pack.questions.find(({ id }) => id === question.questionId)?.clarification,
      },
      timesBefore: this.#take.noIdeas,
      random,
    });
    this.#take.noIdeas += 1;
    if (reply === null) return void this.faults.push(`nothing is said to “${text}”`);
    if ('leave' in reply) return this.#happen({ type: 'answer-skipped' }, 3000);
    this.#happen({ type: 'reply-given', reply }, 3000);
  }

  /** The answer itself; where the time of the round is over the interviewer cuts in. */
  #answer({ questionIndex, takeId }: At<'answering'>): void {
    const saying = this.#chooseSaying(questionIndex);
    const wantedMs = this.setting.candidate.answerMs(this.#question(questionIndex));
    this.heard.sayings.set(takeId, saying);
    if (wantedMs > this.#leftMs) return this.#cutIn(takeId);
    this.#happen({ type: 'answer-finished', takeId }, wantedMs);
  }

  /** Milliseconds until the interviewer cuts in. */
  get #leftMs(): number {
    return Math.max(0, (cutInMs(this.session.plan) ?? Infinity) - this.elapsedMs);
  }

  #cutIn(takeId: string): void {
    this.#ending = 'cut-in';
    this.#happen({ type: 'answer-finished', takeId }, this.#leftMs);
  }

  #chooseSaying(questionIndex: number): Saying {
    const { candidate, pack, listening } = this.setting;
    const question = this.#question(questionIndex);
    const before = this.heard.sayingsOf(this.session, rootOf(this.session, questionIndex));
    if (question.kind === 'your_questions') return candidate.ask(pack, before.length);
    if (question.followUp === null) return candidate.answer(question);
    return candidate.reply(rungOf(question, pack, listening), before);
  }

  #consider({ questionIndex, takeId }: At<'considering'>): void {
    const { pack, listening, random } = this.setting;
    const before = this.session;
    const take = takeId === null ? null : { id: takeId, noIdeas: this.#take.noIdeas };
    const heard = take && this.heard.hear(before, questionIndex, take);
    const { plan, decided } = considerAnswer({
      session: before,
      pack,
      listening,
      questionIndex,
      elapsedMs: this.elapsedMs,
      heard,
      ending: this.#ending,
      random,
    });
    this.#ending = null;
    this.session = { ...before, plan };
    this.faults.push(...faultsOfDecision(before.plan, plan, questionIndex));
    this.#note(questionIndex, decided.next.nextIndex);
    this.#happen(decided);
  }

  #note(questionIndex: number, nextIndex: number | null): void {
    const [opening] = this.heard.sayingsOf(this.session, rootOf(this.session, questionIndex));
    const next = nextIndex === null ? undefined : this.session.plan.questions[nextIndex];
    if (opening) {
      this.decided.push({
        question: this.#question(questionIndex),
        opening,
        followUp: next?.followUp ?? null,
      });
    }
  }

  #question(index: number): PlannedQuestion {
    const question = this.session.plan.questions[index];
    if (!question) throw new Error(`The plan has no question ${index}.`);
    return question;
  }
}
