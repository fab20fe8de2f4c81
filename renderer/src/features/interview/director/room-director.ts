import type { DeviceKind } from '@renderer/media/devices/device-list';
import { assertNever } from '@shared/domain/assert-never';
import { isPreparedFor } from '@shared/domain/interview/next-question';
import type { InterruptionReason, InterviewPhase } from '@shared/model/interview';
import type { AnswerInput, Session } from '@shared/model/session';
import { AnswerKeeper } from './answer-keeper';
import { DeviceKeeper } from './device-keeper';
import { lineFor, nextSpokenText } from './interviewer-line';
import { isResting } from './is-resting';
import { LineSpeaker } from './line-speaker';
import { listenInRoom } from './listen-in-room';
import type { RoomParts } from './room-parts';
import { RoundClock } from './round-clock';
import { SilenceWatch } from './silence-watch';
import type { RoomView } from './room-view';
import { SessionLink } from './session-link';
import type { ViewStore } from '@renderer/media/view-store';

/** A second press right after the first is one press too many, not the wish to skip what comes next. */
const SKIP_GUARD_MS = 500;

/**
 * Runs the interview in the room: speaks, listens, records, and tells the main process what happened. It never decides
 * where the interview stands; it plays whatever phase the session that comes back is in.
 */
export class RoomDirector {
  readonly devices: DeviceKeeper;
  readonly #parts: RoomParts;
  readonly #link: SessionLink;
  readonly #speaker: LineSpeaker;
  readonly #answers: AnswerKeeper;
  readonly #clock: RoundClock;
  readonly #silence: SilenceWatch;
  #reopening: Promise<unknown> = Promise.resolve();
  #started = false;

  constructor(parts: RoomParts, session: Session) {
    this.#parts = parts;
    this.#link = new SessionLink(parts, session, (at) => this.#play(at));
    this.#speaker = new LineSpeaker(parts, this.#link.store);
    this.devices = new DeviceKeeper({ ...parts, onLost: (kind) => void this.#loseDevice(kind) });
    this.#answers = new AnswerKeeper({
      ...parts,
      link: this.#link,
      devices: this.devices,
      onRecordingFailed: (reason) => void this.#halt(reason, 'interrupted'),
    });
    this.#clock = new RoundClock({
      now: parts.now,
      onPrepared: () => void this.goOn('moment-ended'),
      onTimeUp: () => void this.finishAnswer(true),
    });
    this.#silence = new SilenceWatch(
      () => this.#link.session.conditions.finishAfterPauseSec,
      () => void this.finishAnswer(),
    );
    parts.scope.add(() => this.#clock.stop());
    parts.scope.add(() => this.#silence.stop());
  }

  /** What the room shows. */
  get store(): ViewStore<RoomView> {
    return this.#link.store;
  }

  /** Length of the open answer so far, in milliseconds. */
  get answerMs(): number {
    return this.#answers.durationMs;
  }

  get started(): boolean {
    return this.#started;
  }

  /** Opens the devices and goes on wherever the session stands. */
  async start(): Promise<void> {
    this.#started = true;
    this.#listen();
    const { phase } = this.#link.at;
    if (phase === 'interrupted' || phase === 'finished') await this.#run();
    else if (await this.#openDevices(this.#link.session.answerInput)) await this.#run();
  }

  /** Tries the devices again, or answers in another way from now on; then the interview goes on. */
  retryDevices(input: AnswerInput): Promise<void> {
    return this.#link.exclusively(async () => {
      if (await this.#useInput(input)) await this.#run();
    });
  }

  /** Goes on after an interruption: the question is asked anew. */
  askAgain(input: AnswerInput): Promise<void> {
    return this.#link.exclusively(async () => {
      if (!(await this.#useInput(input))) return;
      await this.#acknowledge();
      await this.#link.dispatch({ type: 'resumed' });
    });
  }

  /** Lets what was kept of an interrupted answer count, and goes on with the next question. */
  keepInterrupted(): Promise<void> {
    return this.#link.exclusively(async () => {
      if (!(await this.#useInput(this.#link.session.answerInput))) return;
      await this.#acknowledge();
      await this.#link.dispatch({ type: 'interrupted-take-accepted' });
    });
  }

  /** Cuts short what the interviewer is saying; the interview goes on as if it had been said. */
  skipLine(): void {
    if (this.#link.phaseAgeMs > SKIP_GUARD_MS) this.#speaker.skip();
  }

  /** The text of a typed answer as it stands. */
  type(text: string): void {
    this.#answers.type(text);
  }

  /** The answer is complete, by the candidate's word or because the interviewer cuts in. */
  finishAnswer(cutIn = false): Promise<void> {
    return this.#link.exclusively(async () => {
      if (this.#link.at.phase === 'answering') await this.#answers.close(null, cutIn);
    });
  }

  /** Happenings during which an open answer waits: a repeated question, a moment, a pause. */
  holdAnswer(type: 'repeat-requested' | 'moment-requested' | 'paused'): Promise<void> {
    return this.#link.exclusively(async () => {
      this.#speaker.hush();
      await this.#answers.pause();
      if (!(await this.#link.dispatch({ type }))) this.#link.replay();
    });
  }

  /** The moment, the pause or the feedback is over, or the question is tried again at once. */
  goOn(type: 'moment-ended' | 'resumed' | 'feedback-read' | 'question-retried'): Promise<void> {
    return this.#link.exclusively(() => this.#link.dispatch({ type }));
  }

  /** Skips the question or ends the interview. What was said so far is kept on disk and is not an answer. */
  endWithoutAnswer(type: 'answer-skipped' | 'ended-early'): Promise<void> {
    return this.#link.exclusively(async () => {
      this.#speaker.hush();
      await this.#answers.flush();
      // The recorder has stopped: where the wish was refused, the answer cannot simply go on.
      if (!(await this.#link.dispatch({ type }))) await this.#halt('write-failed', 'interrupted');
    });
  }

  /** Makes everything safe before the room is left: an open answer is interrupted, a running interview pauses. */
  async leave(reason: InterruptionReason = 'app-closed'): Promise<void> {
    if (!this.#link.following) return;
    this.#link.unfollow();
    await this.#halt(reason, 'paused');
  }

  dismissFailure(): void {
    this.store.change({ failure: null });
  }

  #listen(): void {
    const { scope, listen } = this.#parts;
    listenInRoom({
      scope,
      listen,
      link: this.#link,
      answers: this.#answers,
      silence: this.#silence,
      onSuspending: () => void this.#halt('computer-slept', 'paused'),
      onPageHide: () => void this.leave(),
    });
  }

  /** Follows the session from here on. A take that an earlier page left open is closed first. */
  async #run(): Promise<void> {
    if (this.#link.following) return;
    const { at } = this.#link;
    const leftOpen = 'takeId' in at && at.phase !== 'interrupted' ? at.takeId : null;
    if (leftOpen !== null) {
      const take = { sessionId: this.#link.session.id, takeId: leftOpen };
      this.#link.settle(
        await this.#parts.call('take:finish', { ...take, durationMs: 0, interruption: 'page-crashed' }),
      );
    }
    this.#link.follow();
  }

  async #useInput(input: AnswerInput): Promise<boolean> {
    const { answerInput, id: sessionId } = this.#link.session;
    if (input !== answerInput) {
      const set = await this.#parts.call('session:set-answer-input', { sessionId, answerInput: input });
      if (!this.#link.settle(set)) return false;
    }
    return this.#openDevices(input);
  }

  async #openDevices(input: AnswerInput): Promise<boolean> {
    this.store.change({ devices: { state: 'opening' } });
    const problems = await this.devices.open(input);
    if (this.#parts.scope.closed) return false;
    if (problems.length > 0) this.store.change({ devices: { state: 'failed', problems } });
    else this.store.change({ devices: { state: input === 'typed' ? 'unused' : 'ready' } });
    return problems.length === 0;
  }

  #play(at: InterviewPhase): void {
    this.#speaker.hush();
    this.#clock.set(this.#link.session);
    this.#silence.stop();
    switch (at.phase) {
      case 'introduction':
        void this.#sayThen(() => this.#link.dispatch({ type: 'introduction-finished' }));
        break;
      case 'asking':
        if (at.takeId === null) this.#prepareForAnswer();
        else void this.#answers.pause();
        void this.#sayThen(() => this.#questionIsOut(at.takeId));
        break;
      case 'thinking':
        if (!at.requested && at.takeId === null) this.#answers.begin();
        break;
      case 'answering':
        void this.#answers.resume();
        break;
      case 'considering':
      case 'feedback':
        this.#answers.release();
        return;
      case 'closing':
        this.#answers.release();
        void this.#sayThen(() => this.#link.dispatch({ type: 'closing-finished' }));
        break;
      case 'paused':
        void this.#answers.pause();
        return;
      case 'interrupted':
        this.#answers.release();
        return;
      case 'finished':
        this.#answers.release();
        this.#parts.onFinished();
        return;
      case 'device-check':
        return;
      default:
        assertNever(at);
    }
    this.#speaker.prepare(nextSpokenText(this.#link.session));
  }

  async #sayThen(next: () => Promise<unknown>): Promise<void> {
    const line = lineFor(this.#link.session);
    const isOut = line === null || (await this.#speaker.say(line.spoken));
    if (isOut) await this.#link.advance(next);
  }

  /** Between two answers, while the interviewer speaks, the camera can be opened anew without a loss. */
  #prepareForAnswer(): void {
    this.#answers.release();
    if (this.devices.wantsSmallerPicture) {
      this.#reopening = this.#openDevices(this.#link.session.answerInput);
    }
  }

  /** The take begins by itself when the question is out, or prepared for; a repeated one leads back to the open take. */
  async #questionIsOut(takeId: string | null): Promise<void> {
    await this.#reopening;
    if (takeId === null && !isPreparedFor(this.#link.session.interview)) await this.#answers.startEarly();
    await this.#link.dispatch({ type: 'question-asked' });
    await this.#answers.ready();
  }

  async #loseDevice(kind: DeviceKind): Promise<void> {
    this.store.change({ devices: { state: 'failed', problems: [{ kind, code: 'unplugged' }] } });
    const reason = kind === 'camera' ? 'camera-lost' : 'microphone-lost';
    if (this.#link.following) await this.#halt(reason, 'interrupted');
    this.devices.close();
  }

  /** An open answer is interrupted. Where there is none, a running interview is interrupted too, or only pauses. */
  async #halt(reason: InterruptionReason, without: 'interrupted' | 'paused'): Promise<void> {
    this.#speaker.hush();
    if (await this.#answers.close(reason)) return;
    if (isResting(this.#link.at)) return;
    await this.#link.dispatch(without === 'paused' ? { type: without } : { type: without, reason });
  }

  async #acknowledge(): Promise<void> {
    const { at } = this.#link;
    if (at.phase !== 'interrupted' || at.takeId === null) return;
    const happening = { sessionId: this.#link.session.id, takeId: at.takeId };
    this.#link.settle(await this.#parts.call('take:acknowledge-interruption', happening));
  }
}
