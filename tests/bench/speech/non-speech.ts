import { transcribePcm } from '@electron/cli/transcribe-pcm';
import type { Measurement } from '@tests/bench/measurement';
import { withRecogniser } from '@tests/bench/speech/open-recogniser';
import { nonSpeechSounds } from '@tests/support/synthetic-sounds';

const lengthSec = 20;

/** How many words the pipeline invents where nobody speaks. */
export const nonSpeech: Measurement<'invented'> = {
  name: 'non-speech',
  needs: [],
  figures: {
    invented: { name: 'words on silence, noise and music', unit: 'words', limit: 0, better: 'lower' },
  },
  measure: (bench) =>
    withRecogniser(bench, async (transcriber) => {
      const sounds = nonSpeechSounds(lengthSec);
      let invented = 0;
      for (const { name, pcm } of sounds) {
        const { text } = await transcribePcm(transcriber, pcm);
        if (text === '') continue;
        bench.say(`${name}: “${text}”`);
        invented += text.split(' ').length;
      }
      return { invented: { value: invented, note: `${sounds.length} sounds of ${lengthSec} s` } };
    }),
};
