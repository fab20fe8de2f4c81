import type { DeviceKind } from '@renderer/media/devices/device-list';
import { assertNever } from '@shared/domain/assert-never';
import type { InterruptionReason, InterviewPhase } from '@shared/model/interview';
import type { AnswerInput, Session } from '@shared/model/session';
import { AnswerKeeper } from './answer-keeper';
import { DeviceKeeper } from './device-keeper';
import { lineFor, nextSpokenText, spokenText } from './interviewer-line';
import { LineSpeaker } from './line-speaker';
import { withDraft, withSegment } from './live-captions';
import type { RoomParts } from './room-parts';
import type { RoomView } from './room-view';
import { SessionLink } from './session-link';
import type { ViewStore } from '@renderer/media/view-store';

/** A second press right after the first is one press too many, not the wish to skip what comes next. */
const SKIP_GUARD_MS = 500;

const restingPhases: ReadonlySet<InterviewPhase['phase']> = new Set([
  'device-check',
  'paused',
  'interrupted',
  'finished',
]);

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
      onRecordingFailed: (reason) => void this.#interrupt(reason),
    });
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

  /** The answer is complete. */
  finishAnswer(): Promise<void> {
    return this.#link.exclusively(async () => {
      if (this.#link.at.phase === 'answering') await this.#answers.close(null);
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

  /** The moment or the pause is over. */
  goOn(type: 'moment-ended' | 'resumed'): Promise<void> {
    return this.#link.exclusively(() => this.#link.dispatch({ type }));
  }

  /** Skips the question or ends the interview. What was said so far is kept on disk and is not an answer. */
  endWithoutAnswer(type: 'answer-skipped' | 'ended-early'): Promise<void> {
    return this.#link.exclusively(async () => {
      this.#speaker.hush();
      await this.#answers.flush();
      // The recorder has stopped: where the wish was refused, the answer cannot simply go on.
      if (!(await this.#link.dispatch({ type }))) await this.#interrupt('write-failed');
    });
  }

  /** Makes everything safe before the room is left: an open answer is interrupted, a running interview pauses. */
  async leave(reason: InterruptionReason = 'app-closed'): Promise<void> {
    if (!this.#link.following) return;
    this.#link.unfollow();
    await this.#standStill(reason);
  }

  dismissFailure(): void {
    this.store.change({ failure: null });
  }

  #listen(): void {
    const { scope, listen } = this.#parts;
    const captions = () => this.store.get().captions;
    scope.add(
      listen('session:changed', ({ session }) => {
        if (session.id === this.#link.session.id) this.#link.accept(session);
      }),
    );
    scope.add(
      listen('transcript:segment-added', (event) => {
        if (event.takeId !== this.#answers.takeId) return;
        this.store.change({ captions: withSegment(captions(), event) });
      }),
    );
    scope.add(
      listen('transcript:draft-changed', (event) => {
        if (event.takeId !== this.#answers.takeId) return;
        this.store.change({ captions: withDraft(captions(), event) });
      }),
    );
    scope.add(listen('app:suspending', () => void this.#standStill('computer-slept')));
    scope.listen(window, 'pagehide', () => void this.leave());
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
    switch (at.phase) {
      case 'introduction':
        void this.#sayThen(() => this.#link.dispatch({ type: 'introduction-finished' }));
        break;
      case 'asking':
        if (at.takeId === null) this.#prepareForAnswer();
        void this.#sayThen(() => this.#questionIsOut(at.takeId));
        break;
      case 'thinking':
        if (!at.requested && at.takeId === null) this.#answers.begin();
        break;
      case 'answering':
        void this.#answers.resume();
        break;
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
    const isOut = line === null || (await this.#speaker.say(spokenText(line)));
    if (isOut) await this.#link.advance(next);
  }

  /** Between two answers, while the interviewer speaks, the camera can be opened anew without a loss. */
  #prepareForAnswer(): void {
    this.#answers.release();
    if (this.devices.wantsSmallerPicture) {
      this.#reopening = this.#openDevices(this.#link.session.answerInput);
    }
  }

  /** The take begins by itself as soon as the question is out; a repeated question leads back to the open take. */
  async #questionIsOut(takeId: string | null): Promise<void> {
    await this.#reopening;
    if (takeId === null) await this.#answers.startEarly();
    await this.#link.dispatch({ type: 'question-asked' });
    await this.#answers.ready();
  }

  async #loseDevice(kind: DeviceKind): Promise<void> {
    this.store.change({ devices: { state: 'failed', problems: [{ kind, code: 'unplugged' }] } });
    if (this.#link.following) await this.#interrupt(kind === 'camera' ? 'camera-lost' : 'microphone-lost');
    this.devices.close();
  }

  async #interrupt(reason: InterruptionReason): Promise<void> {
    this.#speaker.hush();
    if (await this.#answers.close(reason)) return;
    if (!restingPhases.has(this.#link.at.phase)) await this.#link.dispatch({ type: 'interrupted', reason });
  }

  /** The computer sleeps or the room is left: nothing is lost, an answer is interrupted, all else pauses. */
  async #standStill(reason: InterruptionReason): Promise<void> {
    this.#speaker.hush();
    if (await this.#answers.close(reason)) return;
    if (!restingPhases.has(this.#link.at.phase)) await this.#link.dispatch({ type: 'paused' });
  }

  async #acknowledge(): Promise<void> {
    const { at } = this.#link;
    if (at.phase !== 'interrupted' || at.takeId === null) return;
    const happening = { sessionId: this.#link.session.id, takeId: at.takeId };
    this.#link.settle(await this.#parts.call('take:acknowledge-interruption', happening));
  }
}
