import { holdDebrief } from '@shared/domain/debrief/hold-debrief';
import { planLoop } from '@shared/domain/loop/plan-loop';
import { viewLoop } from '@shared/domain/loop/view-loop';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { RoundRecord } from '@shared/model/debrief';
import type { Loop, LoopView, Preset } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';
import type { OfferFigures } from '@shared/model/pack-offer';
import type { AnswerInput, Conditions, Mode, Session } from '@shared/model/session';
import { roundRecord, type RoundRecordParts } from '@electron/main/loops/round-record';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { SessionService } from '@electron/main/sessions/session-service';
import type { LoopStore } from '@electron/main/storage/loop-store';

/** What the user chose for a new loop. */
export interface LoopChoice {
  packId: string;
  stageId: string | null;
  preset: Preset;
  mode: Mode;
  answerInput: AnswerInput;
  conditions: Conditions;
  seed?: number | undefined;
}

export interface LoopServiceParts extends RoundRecordParts {
  store: LoopStore;
  ledger: SessionLedger;
  sessions: SessionService;
}

/** Use cases of loops: begin one, hold its rounds on one or several days, let the interviewers decide. */
export class LoopService {
  /** Rounds whose session is being made. */
  readonly #opening = new Map<string, Promise<Result<Session>>>();

  constructor(
    private readonly ports: SessionPorts,
    private readonly parts: LoopServiceParts,
  ) {}

  /** Plans and saves a new loop; fails with `not-found` for a pack or stage without rounds. */
  async create(choice: LoopChoice): Promise<Result<Loop>> {
    const { packId, stageId, preset, mode, answerInput, conditions } = choice;
    const pack = this.ports.findPack(packId);
    const rounds = pack && planLoop(pack, stageId, preset);
    if (!pack || !rounds) return fail('not-found', 'There is no such pack or stage.');
    const createdAt = new Date(this.ports.now()).toISOString();
    const stage = pack.stages.find(({ id }) => id === stageId);
    const created = await this.parts.store.create({
      schemaVersion: 1,
      id: this.ports.newId(),
      createdAt,
      updatedAt: createdAt,
      packId,
      packVersion: pack.version,
      title: stage?.name ?? 'The full loop',
      company: pack.company ?? '',
      role: pack.role,
      stageId,
      preset,
      mode,
      answerInput,
      conditions,
      seed: choice.seed ?? this.ports.newSeed(),
      rounds,
      debrief: null,
      debriefSeen: false,
      offer: null,
      deletedAt: null,
    });
    if (created.ok) await this.#announce(created.value);
    return created;
  }

  /** All loops that are not deleted, newest first. One that cannot be read is told and left out. */
  async list(): Promise<LoopView[]> {
    const ids = await this.parts.store.ids();
    const loops = await Promise.all(ids.map((id) => this.parts.store.read(id)));
    const present = loops.flatMap((loop) => (loop.ok && loop.value.deletedAt === null ? [loop.value] : []));
    const newestFirst = present.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    return Promise.all(newestFirst.map((loop) => this.#view(loop)));
  }

  async get(loopId: string): Promise<Result<LoopView>> {
    const loop = await this.parts.store.read(loopId);
    return loop.ok ? succeed(await this.#view(loop.value)) : loop;
  }

  /** The session of a round, made when it is opened for the first time, or anew where the old one was deleted. */
  openRound(loopId: string, roundIndex: number): Promise<Result<Session>> {
    const name = `${loopId}/${roundIndex}`;
    // A second press while the session is made must not make another one.
    const opening =
      this.#opening.get(name) ??
      this.#openRound(loopId, roundIndex).finally(() => this.#opening.delete(name));
    this.#opening.set(name, opening);
    return opening;
  }

  async #openRound(loopId: string, roundIndex: number): Promise<Result<Session>> {
    const loop = await this.parts.store.read(loopId);
    if (!loop.ok) return loop;
    const round = loop.value.rounds[roundIndex];
    if (!round) return fail('not-found', 'The loop has no such round.');
    const begun = await this.#sessionOf(round.sessionId);
    if (begun) return succeed(begun);
    if (loop.value.debrief) return fail('not-allowed-now', 'This loop has been decided on.');
    const { packId, mode, answerInput, conditions, seed } = loop.value;
    const { stageId, roundId, lengthMin } = round;
    const session = await this.parts.sessions.create({
      packId,
      what: { run: 'round', stageId, roundId, lengthMin },
      mode,
      answerInput,
      conditions,
      loopId,
      seed: seed + roundIndex,
    });
    if (!session.ok) return session;
    const noted = await this.#changeRound(loopId, roundIndex, {
      sessionId: session.value.id,
      skipped: false,
    });
    return noted.ok ? session : noted;
  }

  /** Leaves a round out, or takes it in again. */
  skipRound(loopId: string, roundIndex: number, skipped: boolean): Promise<Result<LoopView>> {
    return this.#changeRound(loopId, roundIndex, { skipped });
  }

  /**
   * Lets the interviewers write their packets, vote and decide; a debrief that was held is answered as it was. Fails
   * with `not-allowed-now` and the reason while something is missing. From then on the scores of its rounds are told.
   */
  async holdDebrief(loopId: string): Promise<Result<LoopView>> {
    const found = await this.get(loopId);
    if (!found.ok || found.value.loop.debrief) return found;
    const { loop, debriefWaitsFor } = found.value;
    if (debriefWaitsFor !== null) return fail('not-allowed-now', debriefWaitsFor);
    const pack = this.ports.findPack(loop.packId);
    if (!pack?.debrief) return fail('not-found', 'The pack of this loop is not there any more.');
    const records: RoundRecord[] = [];
    for (const round of loop.rounds) records.push(await this.#record(round, pack));
    const debrief = holdDebrief({
      records,
      qualities: pack.qualities,
      rules: pack.debrief,
      heldAt: new Date(this.ports.now()).toISOString(),
      rubricVersion: records.flatMap(({ threads }) => threads)[0]?.score.rubricVersion ?? '',
    });
    const held = await this.#change(loopId, (current) => ({ ...current, debrief }));
    if (held.ok) await this.#holdScores(held.value.loop, false);
    return held;
  }

  markDebriefSeen(loopId: string): Promise<Result<LoopView>> {
    return this.#change(loopId, (loop) => ({ ...loop, debriefSeen: true }));
  }

  saveOffer(loopId: string, offer: OfferFigures | null): Promise<Result<LoopView>> {
    return this.#change(loopId, (loop) => ({ ...loop, offer }));
  }

  /** Takes a loop away; its sessions stay in the library. It can be restored until the next start. */
  async delete(loopId: string): Promise<Result<null>> {
    const deleted = await this.#change(loopId, (loop) => ({
      ...loop,
      deletedAt: new Date(this.ports.now()).toISOString(),
    }));
    if (!deleted.ok) return deleted;
    await this.#holdScores(deleted.value.loop, false);
    return succeed(null);
  }

  async restore(loopId: string): Promise<Result<null>> {
    const restored = await this.#change(loopId, (loop) => ({ ...loop, deletedAt: null }));
    if (!restored.ok) return restored;
    const { mode, debrief } = restored.value.loop;
    if (mode === 'real' && debrief === null) await this.#holdScores(restored.value.loop, true);
    return succeed(null);
  }

  /** To be told of every change of a session: the loop that it belongs to has changed with it. */
  async sessionChanged(session: Session): Promise<void> {
    const loop = session.loopId === null ? null : await this.parts.store.read(session.loopId);
    if (loop?.ok) await this.#announce(loop.value);
  }

  /** Removes what was deleted in an earlier run; to be called once, at the start. */
  async purge(): Promise<void> {
    for (const id of await this.parts.store.ids()) {
      const loop = await this.parts.store.read(id);
      if (!loop.ok) this.ports.report(loop.error);
      if (!loop.ok || loop.value.deletedAt === null) continue;
      const removed = await this.parts.store.remove(id);
      if (!removed.ok) this.ports.report(removed.error);
    }
  }

  async #record(round: Loop['rounds'][number], pack: Pack): Promise<RoundRecord> {
    const session = round.skipped ? null : await this.#sessionOf(round.sessionId);
    if (session) return roundRecord(session, this.parts);
    const { stageId, roundId, roundName, interviewer } = round;
    const planned = pack.stages.flatMap(({ rounds }) => rounds).find(({ id }) => id === roundId);
    const qualityIds = planned?.qualityIds ?? [];
    const empty = { threads: [], skipped: 0, toldBefore: [] };
    return { sessionId: null, stageId, roundId, roundName, interviewer, qualityIds, ...empty };
  }

  async #holdScores(loop: Loop, scoresHeld: boolean): Promise<void> {
    for (const { sessionId } of loop.rounds) {
      if (sessionId === null) continue;
      const changed = await this.parts.ledger.update(sessionId, (session) =>
        succeed(session.scoresHeld === scoresHeld ? session : { ...session, scoresHeld }),
      );
      if (!changed.ok && changed.error.code !== 'not-found') this.ports.report(changed.error);
    }
  }

  #changeRound(
    loopId: string,
    roundIndex: number,
    part: Partial<Loop['rounds'][number]>,
  ): Promise<Result<LoopView>> {
    return this.#change(loopId, (loop) => ({
      ...loop,
      rounds: loop.rounds.map((round, index) => (index === roundIndex ? { ...round, ...part } : round)),
    }));
  }

  async #change(loopId: string, change: (loop: Loop) => Loop): Promise<Result<LoopView>> {
    const updatedAt = new Date(this.ports.now()).toISOString();
    const changed = await this.parts.store.update(loopId, (loop) => succeed({ ...change(loop), updatedAt }));
    return changed.ok ? succeed(await this.#announce(changed.value)) : changed;
  }

  async #announce(loop: Loop): Promise<LoopView> {
    const view = await this.#view(loop);
    this.ports.announce('loop:changed', { view });
    return view;
  }

  async #view(loop: Loop): Promise<LoopView> {
    const sessions = await Promise.all(loop.rounds.map(({ sessionId }) => this.#sessionOf(sessionId)));
    const rules = this.ports.findPack(loop.packId)?.debrief ?? null;
    return viewLoop(loop, sessions, rules !== null);
  }

  /** The session of a round; null where there is none, it was deleted, or it cannot be read. */
  async #sessionOf(sessionId: string | null): Promise<Session | null> {
    if (sessionId === null) return null;
    const session = await this.parts.ledger.read(sessionId);
    return session.ok && session.value.deletedAt === null ? session.value : null;
  }
}
