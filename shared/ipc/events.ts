import type { SpeechState } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/result';
import type { LoopView } from '@shared/model/loop';
import type { OpinionProgress } from '@shared/model/opinion';
import type { LibraryEntry, Session } from '@shared/model/session';
import type { Segment } from '@shared/model/transcript';

/** Every message that the main process pushes to the page. */
export interface AppEvents {
  'session:changed': { session: Session };
  'loop:changed': { view: LoopView };
  /** A pack was taken in, changed or taken away. */
  'packs:changed': null;
  'library:changed': { entry: LibraryEntry };
  /** A finished segment of the take that is being spoken, or of one that is transcribed later. */
  'transcript:segment-added': { sessionId: string; takeId: string; segment: Segment };
  /** The words of the open segment so far; replaced by the next one, ended by a segment. */
  'transcript:draft-changed': { sessionId: string; takeId: string; text: string };
  'opinion:progressed': { sessionId: string; takeId: string; progress: OpinionProgress };
  'speech-check:heard': { checkId: string; text: string };
  'speech:state-changed': { speech: SpeechState };
  /** Something the user should know that no call of theirs caused. */
  'app:noticed': { failure: Failure };
  /** The computer is about to sleep or its lid was closed. */
  'app:suspending': null;
}

export type EventName = keyof AppEvents;

/** Name of the message that carries the audio port into the page, with `{ forId }`: a take's or a check's id. */
export const AUDIO_PORT_MESSAGE = 'greenroom:audio-port';
