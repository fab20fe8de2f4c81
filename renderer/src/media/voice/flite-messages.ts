/** What the page asks of the voice worker. `stretch` is Flite's duration_stretch: 1 as spoken, 2 twice as slow. */
export interface FliteRequest {
  id: number;
  text: string;
  voice: string;
  stretch: number;
}

/** The worker's answer: a whole WAV file, or why there is none. */
export type FliteReply = { id: number; wav: ArrayBuffer } | { id: number; problem: string };
