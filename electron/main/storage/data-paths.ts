import { join } from 'node:path';
import { IdSchema } from '@shared/model/pack';
import type { TakeTrack } from '@shared/model/session';

const trackFiles: Record<TakeTrack, string> = { media: 'take.webm', pcm: 'audio.pcm' };

/**
 * Where everything lies below the data folder. Ids come from outside, so each is checked again before it becomes part
 * of a path; one that is not plain is a bug of the caller and throws.
 */
export class DataPaths {
  constructor(readonly root: string) {}

  get settingsFile(): string {
    return join(this.root, 'settings.json');
  }

  get libraryFile(): string {
    return join(this.root, 'library.json');
  }

  get progressFile(): string {
    return join(this.root, 'progress.json');
  }

  /** The log of real interviews. */
  get realInterviewsFile(): string {
    return join(this.root, 'interviews.json');
  }

  get sessionsFolder(): string {
    return join(this.root, 'sessions');
  }

  sessionFolder(sessionId: string): string {
    return join(this.sessionsFolder, IdSchema.parse(sessionId));
  }

  sessionFile(sessionId: string): string {
    return join(this.sessionFolder(sessionId), 'session.json');
  }

  /** What others made of the answers of a session. */
  ratingsFile(sessionId: string): string {
    return join(this.sessionFolder(sessionId), 'ratings.json');
  }

  /** Packs of the user's own, each in a folder. */
  get packsFolder(): string {
    return join(this.root, 'packs');
  }

  get loopsFolder(): string {
    return join(this.root, 'loops');
  }

  loopFolder(loopId: string): string {
    return join(this.loopsFolder, IdSchema.parse(loopId));
  }

  loopFile(loopId: string): string {
    return join(this.loopFolder(loopId), 'loop.json');
  }

  takeFolder(sessionId: string, takeId: string): string {
    return join(this.sessionFolder(sessionId), 'takes', IdSchema.parse(takeId));
  }

  /** `take.webm` is what the recorder wrote; `audio.pcm` is raw signed 16-bit little-endian mono at 16 kHz. */
  trackFile(sessionId: string, takeId: string, track: TakeTrack): string {
    return join(this.takeFolder(sessionId, takeId), trackFiles[track]);
  }

  transcriptFile(sessionId: string, takeId: string): string {
    return join(this.takeFolder(sessionId, takeId), 'transcript.json');
  }

  /** What a language model made of a take. */
  opinionFile(sessionId: string, takeId: string): string {
    return join(this.takeFolder(sessionId, takeId), 'opinion.json');
  }

  /** What was measured on the sound of a take. */
  soundFile(sessionId: string, takeId: string): string {
    return join(this.takeFolder(sessionId, takeId), 'sound.json');
  }
}
