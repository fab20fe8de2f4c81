import { setTimeout as wait } from 'node:timers/promises';
import { OpinionService } from '@electron/main/opinion/opinion-service';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import type { OpinionProgress } from '@shared/model/opinion';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { openModelServer, type LocalModelServer, type ModelServerWish } from '@tests/support/model-server';
import { scratchFolder } from '@tests/support/scratch-folder';
import { createSession, openRoom, typeAnswer, valueOf, type SessionRoom } from '@tests/support/session-room';
import { onTestFinished } from 'vitest';

/** The answer that is asked about. */
export const answerText =
  'I measured the slow queries and added two indexes. After that the search took half a second.';
const defaults = SettingsSchema.parse({}).secondOpinion;

/** A typed answer in a real data folder, and a service that asks about it. */
export interface AskedAnswer {
  room: SessionRoom;
  service: OpinionService;
  key: TakeKey;
  progress: OpinionProgress[];
  settings: Settings['secondOpinion'];
  /** Asks and waits for the end of it. */
  ask(): Promise<OpinionProgress>;
  end(): Promise<OpinionProgress>;
}

/** A server of models that is closed with the test. */
export async function openServer(wish: ModelServerWish = {}): Promise<LocalModelServer> {
  const server = await openModelServer(wish);
  onTestFinished(() => server.close());
  return server;
}

/** Answers a question in writing and makes a service with these settings; the clock and the seeds are fixed. */
export async function withAnswer(
  settings: Partial<Settings['secondOpinion']>,
  limitMs?: number,
): Promise<AskedAnswer> {
  const room = await openRoom(scratchFolder());
  onTestFinished(() => room.close());
  const session = await typeAnswer(room, await createSession(room, 'typed'), answerText);
  const key = { sessionId: session.id, takeId: session.takes[0]?.id ?? '' };
  const progress: OpinionProgress[] = [];
  const chosen = { ...defaults, on: true, ...settings };
  const service = new OpinionService({
    ...room.stored,
    settings: () => chosen,
    sessions: room.sessions,
    findPack: () => null,
    announce: (_name, payload) => void progress.push((payload as { progress: OpinionProgress }).progress),
    now: () => Date.UTC(2026, 10, 24, 10),
    newSeed: () => 41,
    ...(limitMs !== undefined && { limitMs }),
  });
  const end = async (): Promise<OpinionProgress> => {
    for (;;) {
      const last = progress.at(-1);
      if (last && last.state !== 'asking') return last;
      await wait(5);
    }
  };
  const ask = async (): Promise<OpinionProgress> => {
    progress.length = 0;
    valueOf(await service.ask(key));
    return end();
  };
  return { room, service, key, progress, settings: chosen, ask, end };
}
