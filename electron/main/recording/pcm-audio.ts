/** The stored sound: raw signed 16-bit little-endian samples, mono, 16 kHz. */
export const pcmAudio = {
  sampleRateHz: 16_000,
  bytesPerSample: 2,

  /** Length of so many bytes of sound, in milliseconds. */
  durationMs(sizeBytes: number): number {
    return Math.floor(sizeBytes / pcmAudio.bytesPerSample) / (pcmAudio.sampleRateHz / 1000);
  },
};
