import { samplesToMs } from '@renderer/media/sound/pcm-format';

/** So much louder than the room so far counts as speaking. */
const ABOVE_ROOM_DB = 10;
/** A microphone that starts with pure silence must not make every murmur count. */
const QUIETEST_ROOM_DB = -55;
const ENOUGH_SPEECH_MS = 900;
const SILENCE_MS = 1400;
const LONGEST_MS = 15_000;

/** Finds out by itself when somebody has said their sentence. Fed with blocks of the microphone in order. */
export class SentenceEnd {
  #roomDb = 0;
  #heardMs = 0;
  #spokenMs = 0;
  #silentMs = 0;

  /** `rmsDb`: level of the block in dBFS. Answers true once the sentence is over. */
  add(rmsDb: number, samples: number): boolean {
    const lengthMs = samplesToMs(samples);
    this.#heardMs += lengthMs;
    this.#roomDb = Math.max(QUIETEST_ROOM_DB, Math.min(this.#roomDb, rmsDb));
    if (rmsDb > this.#roomDb + ABOVE_ROOM_DB) {
      this.#spokenMs += lengthMs;
      this.#silentMs = 0;
    } else {
      this.#silentMs += lengthMs;
    }
    const isSaid = this.#spokenMs >= ENOUGH_SPEECH_MS && this.#silentMs >= SILENCE_MS;
    return isSaid || this.#heardMs >= LONGEST_MS;
  }
}
