import { transcribePcm } from '@electron/cli/transcribe-pcm';
import type { Measurement } from '@tests/bench/measurement';
import { withRecogniser } from '@tests/bench/speech/open-recogniser';
import { readSpokenFixture } from '@tests/support/spoken-fixtures';
import { startErrorsSec } from '@tests/support/start-errors';

/** How near the start of a word is to the truth, on speech made by a synthesiser that tells its word times. */
export const wordTimes: Measurement<'near'> = {
  name: 'word-times',
  needs: [],
  figures: {
    near: { name: 'word starts within 200 ms of the truth', unit: '%', limit: 85, better: 'higher' },
  },
  measure: (bench) =>
    withRecogniser(bench, async (transcriber) => {
      const errors: number[] = [];
      for (const name of ['library-move', 'night-train'] as const) {
        const { words, pcm } = await readSpokenFixture(name);
        errors.push(...startErrorsSec(words, await transcribePcm(transcriber, pcm)));
      }
      const near = errors.filter((error) => error <= 0.2).length;
      const sorted = errors.toSorted((a, b) => a - b);
      const medianMs = Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 1000);
      return {
        near: {
          value: Math.round((1000 * near) / errors.length) / 10,
          note: `${errors.length} words, median ${medianMs} ms`,
        },
      };
    }),
};
