import { transcribePcm } from '@electron/cli/transcribe-pcm';
import type { OpenTranscriber } from '@electron/transcriber/open-transcriber';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';
import type { Measurement } from '@tests/bench/measurement';
import { openPlainDecoder } from '@tests/bench/speech/decode-plainly';
import { withRecogniser } from '@tests/bench/speech/open-recogniser';
import { joinClips, readClips, type Clip } from '@tests/bench/speech/shared-clips';

type Read = (pcm: Int16Array) => Promise<string>;

/** Word error rate of clips, in percent, pooled over their words. */
async function errorPercent(clips: readonly Clip[], read: Read): Promise<number> {
  const counts = [];
  for (const { text, pcm } of clips) counts.push(countWordErrors(text, await read(pcm)));
  return Math.round(wordErrorRate(counts) * 1000) / 10;
}

function liveReader(transcriber: OpenTranscriber): { read: Read; spentSec(): number; heardSec(): number } {
  let spentSec = 0;
  let heardSec = 0;
  return {
    async read(pcm) {
      // Processor time of all threads: on a busy machine the clock would count the work of others too.
      const before = process.cpuUsage();
      const { text } = await transcribePcm(transcriber, pcm);
      const { user, system } = process.cpuUsage(before);
      spentSec += (user + system) / 1e6;
      heardSec += pcm.length / 16_000;
      return text;
    },
    spentSec: () => spentSec,
    heardSec: () => heardSec,
  };
}

/** How many words the live pipeline gets wrong on the development speech, and how long it takes over it. */
export const wordErrors: Measurement<'all' | 'long' | 'spontaneous' | 'realTime'> = {
  name: 'word-errors',
  needs: ['speech'],
  figures: {
    all: { name: 'word error rate, all speech, live pipeline', unit: '%', limit: 20, better: 'lower' },
    long: { name: 'word error rate, long answer of read clips', unit: '%', limit: 6, better: 'lower' },
    spontaneous: { name: 'word error rate, spontaneous clips', unit: '%', limit: 20, better: 'lower' },
    realTime: {
      name: 'real-time factor of the transcriber, 1 thread',
      unit: '×',
      limit: 0.08,
      better: 'lower',
    },
  },
  async measure(bench) {
    if (bench.speechFolder === null) throw new Error('The development speech is not here.');
    const clips = await readClips(bench.speechFolder);
    const plain = await openPlainDecoder(bench.projectRoot);
    const ofKind = (kind: string): Clip[] => clips.filter((clip) => clip.kind === kind);
    return withRecogniser(bench, async (transcriber) => {
      const live = liveReader(transcriber);
      const all = await errorPercent(clips, live.read);
      const long = await errorPercent([joinClips(ofKind('read'))], live.read);
      const spontaneous = await errorPercent(ofKind('spon'), live.read);
      return {
        all: {
          value: all,
          against: await errorPercent(clips, plain),
          note: `${clips.length} clips; against plain decoding of whole clips`,
        },
        long: { value: long, against: await errorPercent(ofKind('read'), plain) },
        spontaneous: { value: spontaneous, against: await errorPercent(ofKind('spon'), plain) },
        realTime: {
          value: Math.round((live.spentSec() / live.heardSec()) * 1000) / 1000,
          note: `${Math.round(live.heardSec())} s of speech; processor time of all its threads, voice activity included`,
        },
      };
    });
  },
};
