/** A stretch of the microphone. `offset` counts samples since the tap was opened. */
export interface PcmBlock {
  offset: number;
  samples: Int16Array<ArrayBuffer>;
}

/** What the audio thread posts: blocks, and `cut` when everything before a cut was posted. */
export type TapMessage = ({ type: 'block' } & PcmBlock) | { type: 'cut'; id: number };

/** Asks the audio thread to end the open block here. */
export interface TapRequest {
  id: number;
}
