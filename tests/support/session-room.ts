import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { loadPacks } from '@electron/main/packs/load-packs';
import { mediaUrl } from '@electron/main/protocols/media-address';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import { openSessionServices, type SessionServices } from '@electron/main/sessions/session-services';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import { applyCorrection } from '@shared/domain/transcript/apply-correction';
import type { AppEvents, EventName } from '@shared/ipc/events';
import type { Failure, Result } from '@shared/ipc/result';
import type { AnswerInput, Session, Take } from '@shared/model/session';
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
const goneAtOnce: LaunchRemuxProcess = () => ({
  post: () => undefined,
  onMessage: () => undefined,
  onExit: (listener) => void setImmediate(listener),
  kill: () => undefined,
});

/**
 * The real services over a real folder with the packs of the program (from the working folder, the repository). `nowMs`
 * is the time it is in the room; leave it out for the real clock.
 * Without `launchRemuxer` no file becomes seekable.
 */
export async function openRoom(
  root: string,
  options: { launchRemuxer?: LaunchRemuxProcess; nowMs?: number; ports?: Partial<SessionPorts> } = {},
): Promise<SessionRoom> {
  const { packs } = await loadPacks(resolve('resources/packs'));
  let nowMs = options.nowMs ?? null;
  const announced: SessionRoom['announced'] = [];
  const reports: Failure[] = [];
  const wanted: TakeKey[] = [];
  const services = await openSessionServices(root, {
    now: () => nowMs ?? Date.now(),
    newId: randomUUID,
    newSeed: () => 7,
    findPack: (packId) => packs.find((pack) => pack.id === packId) ?? null,
    judgeAnswer: plainJudge,
    applyCorrection,
    mediaUrl,
    launchRemuxer: options.launchRemuxer ?? goneAtOnce,
    announce: (name, payload) => void announced.push({ name, payload }),
    report: (failure) => void reports.push(failure),
    log: () => undefined,
    transcriptionWanted: (take) => void wanted.push(take),
    ...options.ports,
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

/** A new session of the phone screen, ten minutes. */
export async function createSession(
  room: SessionServices,
  answerInput: AnswerInput = 'video',
): Promise<Session> {
  return valueOf(
    await room.sessions.create({
      packId: 'amazon-backend-developer',
      stageId: 'phone-screen',
      lengthMin: 10,
      answerInput,
      seed: 7,
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

/** One second of sound as it is stored: a quiet square wave. */
export function secondOfSound(): Uint8Array {
  const samples = Int16Array.from({ length: 16_000 }, (_, index) => (index % 80 < 40 ? 3000 : -3000));
  return new Uint8Array(samples.buffer);
}
