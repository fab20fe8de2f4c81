import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TakeTranscripts } from '@electron/main/transcription/transcription-queue';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { TranscriptionState } from '@shared/model/session';
import type { Transcript } from '@shared/model/transcript';

/** The states and transcripts of takes in memory; their sound lies in a folder as `<takeId>.pcm`. */
export class MemoryTranscripts implements TakeTranscripts {
  readonly states = new Map<string, TranscriptionState[]>();
  readonly saved = new Map<string, Transcript[]>();
  /** Set to refuse every transcript, as a full disk would. */
  refuseToSave = false;

  constructor(private readonly folder: string) {}

  waiting(): Promise<TakeKey[]> {
    const names = [...this.states.keys()].filter((takeId) => this.state(takeId) === 'waiting');
    return Promise.resolve(names.map((takeId) => ({ sessionId: 's', takeId })));
  }

  setState({ takeId }: TakeKey, state: TranscriptionState): Promise<Result<null>> {
    this.states.set(takeId, [...(this.states.get(takeId) ?? []), state]);
    return Promise.resolve(succeed(null));
  }

  async add(take: TakeKey, transcript: Transcript): Promise<Result<null>> {
    if (this.refuseToSave) return fail('disk-full', 'The disk is full.');
    this.saved.set(take.takeId, [...(this.saved.get(take.takeId) ?? []), transcript]);
    return this.setState(take, { state: 'done' });
  }

  async sound({ takeId }: TakeKey): Promise<{ path: string; samples: number }> {
    const path = join(this.folder, `${takeId}.pcm`);
    return { path, samples: (await stat(path)).size / 2 };
  }

  /** Where a take stands now. */
  state(takeId: string): TranscriptionState['state'] | null {
    return this.states.get(takeId)?.at(-1)?.state ?? null;
  }

  /** Every state that a take went through. */
  history(takeId: string): string[] {
    return (this.states.get(takeId) ?? []).map(({ state }) => state);
  }

  /** The texts that were saved for a take. */
  texts(takeId: string): string[] {
    return (this.saved.get(takeId) ?? []).map(({ text }) => text);
  }
}
