/** The mean of all channels: a microphone that speaks into one of two channels only is still heard. */
export function mixToMono(channels: readonly Float32Array[]): Float32Array {
  const [first] = channels;
  if (!first) return new Float32Array(0);
  if (channels.length === 1) return first;
  return first.map((_, at) => channels.reduce((sum, each) => sum + (each[at] ?? 0), 0) / channels.length);
}
