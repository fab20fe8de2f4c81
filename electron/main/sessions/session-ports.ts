import type { Failure } from '@shared/ipc/result';
import type { DeliveryNorms } from '@shared/model/delivery';
import type { Pack } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import type { ExampleAnswer } from '@shared/model/rubric-guide';
import type { Word } from '@shared/model/transcript';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import type { LaunchSoundProcess } from '@electron/main/sound/sound-process';
import type { Announce } from '@electron/main/sessions/announce';
import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';

/** Everything that the session services need from outside: the clock, chance, the packs, the platform. */
export interface SessionPorts {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** A new id of lower-case letters, digits and dashes. */
  newId: () => string;
  /** A whole number from 0. */
  newSeed: () => number;
  findPack: (packId: string) => Pack | null;
  judgeAnswer: JudgeAnswer;
  /** The rubric that answers from a pack are judged by; null where it could not be read. */
  rubricFor: (pack: Pack) => Rubric | null;
  /** What the highest level of each kind of question sounds like. */
  examples: () => readonly ExampleAnswer[];
  /** The ranges of delivery that count for the user now; null where they could not be read. */
  deliveryNorms: () => DeliveryNorms | null;
  applyCorrection: (words: Word[], text: string) => Word[];
  /** Address of a take's recording for a media element. */
  mediaUrl: (take: TakeKey, isFinished: boolean) => string;
  launchRemuxer: LaunchRemuxProcess;
  launchSoundMeter: LaunchSoundProcess;
  announce: Announce;
  /** Told of what the user should know and no call of theirs caused. */
  report: (failure: Failure) => void;
  /** For the log: what went wrong without the user having to know. */
  log: (message: string) => void;
  /** A take's sound is on disk and waits to be transcribed. */
  transcriptionWanted: (take: TakeKey) => void;
}
