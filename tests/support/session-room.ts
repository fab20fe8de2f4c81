import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadPacks } from '@electron/main/packs/load-packs';
import { loadListening } from '@electron/main/listening/load-listening';
import { mediaUrl } from '@electron/main/protocols/media-address';
import type { LaunchRequestProcess } from '@electron/main/processes/run-in-process';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { SessionChoice } from '@electron/main/sessions/new-session';
import {
  openSessionServices,
  type ListeningPorts,
  type SessionServices,
} from '@electron/main/sessions/session-services';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import { applyCorrection } from '@shared/domain/transcript/apply-correction';
import type { AppEvents, EventName } from '@shared/ipc/events';
import type { Failure, Result } from '@shared/ipc/result';
import type { AnswerInput, Session, Take } from '@shared/model/session';
import { someConditions } from '@tests/support/review-samples';
import { plainJudge } from '@tests/support/plain-judge';

export interface SessionRoom extends SessionServices {
  announced: { name: EventName; payload: AppEvents[EventName] }[];
  reports: Failure[];
  wanted: TakeKey[];
  /** Moves the clock that the services see; it stands otherwise. */
  pass(ms: number): void;
}

/** 2 March 2026, noon. */
export const roomOpensAtMs = Date.UTC(2026, 2, 2, 12);

/** A process that is gone at once: takes end as they were recorded, without an index. */
const goneAtOnce: LaunchRequestProcess<unknown> = () => ({
  post: () => undefined,
  onMessage: () => undefined,
  onExit: (listener) => void setImmediate(listener),
  kill: () => undefined,
});

/** Reads a thing that is shipped the first time it is asked for: no test changes it. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => (known ??= read());
}

const shippedPacks = once(() => loadPacks(resolve('resources/packs')));
const shippedListening = once(() => loadListening(resolve('resources/listening')));

/**
 * The real services over a real folder with the packs of the program (from the working folder, the repository). `nowMs`
 * is the time it is in the room; leave it out for the real clock.
 * Without `launchRemuxer` no file becomes seekable.
 */
export async function openRoom(
  root: string,
  options: {
    launchRemuxer?: LaunchRemuxProcess;
    nowMs?: number;
    ports?: Partial<SessionPorts>;
    listening?: Partial<ListeningPorts>;
  } = {},
): Promise<SessionRoom> {
  const { packs } = await shippedPacks();
  let nowMs = options.nowMs ?? null;
  const announced: SessionRoom['announced'] = [];
  const reports: Failure[] = [];
  const wanted: TakeKey[] = [];
  const ports: SessionPorts = {
    now: () => nowMs ?? Date.now(),
    newId: randomUUID,
    newSeed: () => 7,
    findPack: (packId) => packs.find((pack) => pack.id === packId) ?? null,
    judgeAnswer: plainJudge,
    rubricFor: () => null,
    examples: () => [],
    deliveryNorms: () => null,
    applyCorrection,
    mediaUrl,
    launchRemuxer: options.launchRemuxer ?? goneAtOnce,
    launchSoundMeter: goneAtOnce,
    announce: (name, payload) => void announced.push({ name, payload }),
    report: (failure) => void reports.push(failure),
    log: () => undefined,
    transcriptionWanted: (take) => void wanted.push(take),
    ...options.ports,
  };
  const listening = await shippedListening();
  const services = await openSessionServices(root, ports, {
    listening: valueOf(listening),
    canHear: () => true,
    ...options.listening,
  });
  const pass = (ms: number): void => {
    nowMs = (nowMs ?? Date.now()) + ms;
  };
  return { ...services, announced, reports, wanted, pass };
}

/** The value of an answer that must have one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** A new session: the phone screen, ten minutes, as in life, unless something else is chosen. */
export async function createSession(
  room: SessionServices,
  answerInput: AnswerInput = 'video',
  choice: Partial<SessionChoice> = {},
): Promise<Session> {
  return valueOf(
    await room.sessions.create({
      packId: 'amazon-backend-developer',
      what: { run: 'round', stageId: 'phone-screen', roundId: 'phone-screen', lengthMin: 10 },
      mode: 'real',
      conditions: someConditions,
      loopId: null,
      answerInput,
      seed: 7,
      ...choice,
    }),
  );
}

/** Goes on to the moment before the answer to the present question. */
export async function reachThinking(room: SessionServices, session: Session): Promise<Session> {
  const types = ['devices-checked', 'introduction-finished', 'question-asked'] as const;
  let present = session;
  for (const type of types) {
    const moved = await room.sessions.dispatch(session.id, { type });
    if (moved.ok) present = moved.value;
  }
  return present;
}

/** A session whose first question is being answered. */
export async function beginFirstTake(
  room: SessionServices,
  answerInput: AnswerInput = 'video',
): Promise<{ session: Session; take: Take; key: TakeKey }> {
  const created = await createSession(room, answerInput);
  await reachThinking(room, created);
  const mimeType = answerInput === 'typed' ? null : 'video/webm;codecs=vp8,opus';
  const { session, take } = valueOf(await room.takes.begin(created.id, mimeType));
  return { session, take, key: { sessionId: session.id, takeId: take.id } };
}

/** Waits for what comes of an answer. */
export async function afterDecision(room: SessionServices, sessionId: string): Promise<Session> {
  for (let turn = 0; turn < 2000; turn += 1) {
    const session = valueOf(await room.sessions.get(sessionId));
    if (session.interview.at.phase !== 'considering') return session;
    await wait(2);
  }
  throw new Error('Nobody decides.');
}

/** Opens a typed answer to whatever is asked now. */
export async function beginTyped(room: SessionServices, session: Session, text: string): Promise<TakeKey> {
  await reachThinking(room, session);
  const { take } = valueOf(await room.takes.begin(session.id, null));
  const key = { sessionId: session.id, takeId: take.id };
  valueOf(await room.takes.saveTyped(key, text));
  return key;
}

/** Answers what is asked now in writing, and waits for what comes of it. */
export async function typeAnswer(room: SessionServices, session: Session, text: string): Promise<Session> {
  const key = await beginTyped(room, session, text);
  valueOf(await room.takes.finish(key, { durationMs: 30_000, interruption: null }));
  return afterDecision(room, session.id);
}

/** One second of sound as it is stored: a quiet square wave. */
export function secondOfSound(): Uint8Array {
  const samples = Int16Array.from({ length: 16_000 }, (_, index) => (index % 80 < 40 ? 3000 : -3000));
  return new Uint8Array(samples.buffer);
}
