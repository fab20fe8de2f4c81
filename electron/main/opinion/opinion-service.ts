import { chooseModel } from '@electron/main/opinion/choose-model';
import { localAddress } from '@electron/main/opinion/local-address';
import type { ModelServer } from '@electron/main/opinion/model-server';
import { ollamaServer } from '@electron/main/opinion/ollama-server';
import { openaiServer } from '@electron/main/opinion/openai-server';
import { runThrice, type RunsWish } from '@electron/main/opinion/run-thrice';
import type { Announce } from '@electron/main/sessions/announce';
import { effectiveAnswer } from '@electron/main/sessions/effective-answer';
import { questionOfTake } from '@electron/main/sessions/question-of-take';
import type { SessionService } from '@electron/main/sessions/session-service';
import { takeOf } from '@electron/main/sessions/take-of';
import type { OpinionStore } from '@electron/main/storage/opinion-store';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';
import type { OpinionInput } from '@shared/domain/opinion/opinion-prompt';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { OpinionProgress } from '@shared/model/opinion';
import type { Pack } from '@shared/model/pack';
import type { Session, Take } from '@shared/model/session';
import type { Settings } from '@shared/model/settings';

export interface OpinionServiceParts {
  /** Read anew for every question: switching it off counts at once. */
  settings(): Settings['secondOpinion'];
  sessions: Pick<SessionService, 'get'>;
  transcripts: Pick<TranscriptStore, 'read'>;
  opinions: Pick<OpinionStore, 'save'>;
  findPack(packId: string): Pack | null;
  announce: Announce;
  /** Milliseconds since the epoch. */
  now(): number;
  /** A whole number from 0. */
  newSeed(): number;
  /** For one run; left out, long enough for a model of middling size without a graphics card. */
  limitMs?: number;
}

/** A question that is under way. */
interface Asking {
  key: TakeKey;
  stop: AbortController;
  progress: OpinionProgress;
}

const usualLimitMs = 90_000;

/**
 * Asks a language model on this computer what it makes of an answer. Nothing is sent unless the user has switched it on
 * and asked for this very answer; what comes back is kept beside the answer and enters no score.
 */
export class OpinionService {
  #asking: Asking | null = null;

  constructor(private readonly parts: OpinionServiceParts) {}

  /** Which models the server of the settings has; fails with a sentence where it is off, not allowed or not there. */
  async tryServer(): Promise<Result<{ models: string[] }>> {
    const server = this.#server();
    if (!server.ok) return server;
    const offered = await server.value.models();
    if (offered.state === 'cancelled') return fail('not-allowed-now', 'The question was called off.');
    if (offered.state === 'failed') return fail('not-found', offered.message);
    return succeed({
      models: offered.value.filter(({ isElsewhere }) => !isElsewhere).map(({ name }) => name),
    });
  }

  /** Begins to ask about an answer; how it goes is announced. One answer is asked about at a time. */
  async ask(key: TakeKey): Promise<Result<null>> {
    const server = this.#server();
    if (!server.ok) return server;
    if (this.#asking !== null) return this.#stillAsking(this.#asking, key);
    const asking: Asking = { key, stop: new AbortController(), progress: { state: 'asking', run: 1, of: 3 } };
    this.#asking = asking;
    const input = await this.#input(key);
    if (!input.ok) {
      this.#asking = null;
      return input;
    }
    this.#tell(asking, asking.progress);
    void this.#run(asking, server.value, input.value);
    return succeed(null);
  }

  /** Calls the question off. An opinion of before stays. */
  cancel(key: TakeKey): Result<null> {
    if (this.#asking !== null && isSameTake(this.#asking.key, key)) this.#asking.stop.abort();
    return succeed(null);
  }

  #server(): Result<ModelServer> {
    const { on, address, protocol } = this.parts.settings();
    if (!on) return fail('not-allowed-now', 'The second opinion is switched off in the settings.');
    const local = localAddress(address);
    if (!local.ok) return local;
    return succeed(protocol === 'ollama' ? ollamaServer(local.value) : openaiServer(local.value));
  }

  #stillAsking(asking: Asking, key: TakeKey): Result<null> {
    if (!isSameTake(asking.key, key)) {
      return fail(
        'not-allowed-now',
        'The model is busy with another answer. Wait for it, or cancel it there.',
      );
    }
    // The page was left meanwhile and does not know where it stands.
    this.#tell(asking, asking.progress);
    return succeed(null);
  }

  async #input(key: TakeKey): Promise<Result<OpinionInput>> {
    const session = await this.parts.sessions.get(key.sessionId);
    if (!session.ok) return session;
    const take = takeOf(session.value, key.takeId);
    if (!take.ok) return take;
    if (session.value.scoresHeld) {
      return fail('not-allowed-now', 'Opinions come with the debrief, as the scores do.');
    }
    const transcript = await this.parts.transcripts.read(key);
    if (!transcript.ok) return transcript;
    const text = transcript.value ? effectiveAnswer(transcript.value).text : '';
    if (text.trim() === '') return fail('not-allowed-now', 'There are no words in this answer to judge.');
    return succeed({ ...asked(session.value, take.value, this.parts.findPack(session.value.packId)), text });
  }

  async #run(asking: Asking, server: ModelServer, input: OpinionInput): Promise<void> {
    const outcome = await this.#outcome(asking, server, input).catch((): OpinionProgress => {
      // Whatever it was, the panel must not wait for ever.
      return { state: 'failed', message: 'Something went wrong inside while the model was asked.' };
    });
    this.#asking = null;
    this.#tell(asking, outcome);
  }

  async #outcome(asking: Asking, server: ModelServer, input: OpinionInput): Promise<OpinionProgress> {
    const { signal } = asking.stop;
    const offered = await server.models(signal);
    if (offered.state === 'cancelled') return offered;
    if (offered.state === 'failed') return { state: 'failed', message: offered.message };
    const model = chooseModel(offered.value, this.parts.settings().model.trim());
    if (!model.ok) return { state: 'failed', message: model.error.message };
    const wish: RunsWish = {
      server,
      model: model.value,
      input,
      seed: this.parts.newSeed(),
      limitMs: this.parts.limitMs ?? usualLimitMs,
      signal,
      onRun: (run, of) => this.#tell(asking, { state: 'asking', run, of }),
    };
    const runs = await runThrice(wish);
    if (runs.state !== 'done') return runs;
    const opinion = {
      schemaVersion: 1 as const,
      takeId: asking.key.takeId,
      askedAt: new Date(this.parts.now()).toISOString(),
      model: model.value,
      text: input.text,
      ...runs.value,
    };
    const saved = await this.parts.opinions.save(asking.key, opinion);
    return saved.ok ? { state: 'done', opinion } : { state: 'failed', message: saved.error.message };
  }

  #tell(asking: Asking, progress: OpinionProgress): void {
    asking.progress = progress;
    this.parts.announce('opinion:progressed', { ...asking.key, progress });
  }
}

function isSameTake(left: TakeKey, right: TakeKey): boolean {
  return left.sessionId === right.sessionId && left.takeId === right.takeId;
}

/** The question with the anchors of the qualities that it asks for. */
function asked(session: Session, take: Take, pack: Pack | null): Omit<OpinionInput, 'text'> {
  const question = questionOfTake(session, take, pack);
  const followUp = session.plan.questions[take.questionIndex]?.followUp ?? null;
  const follows = followUp && session.plan.questions[followUp.rootIndex]?.text;
  const qualities = pack?.qualities.filter(({ id }) => question.qualityIds.includes(id)) ?? [];
  return { question: question.text, follows: follows ?? null, qualities };
}
