import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAudioFile } from '@electron/cli/audio/read-audio-file';
import { toTranscriberPcm } from '@electron/cli/audio/to-transcriber-pcm';
import { onsetSec } from '@tests/bench/onset';
import { waveBytes } from '@tests/support/wave-bytes';
import { projectRoot } from './app-test';

const sampleRateHz = 16_000;
/** A tone before the speech, louder than it, that the recording can be laid beside the speech with. */
const mark = Int16Array.from({ length: sampleRateHz / 4 }, (_, at) =>
  Math.round(30_000 * Math.sin((2 * Math.PI * 440 * at) / sampleRateHz)),
);

/** Writes a sample answer, numbered from 1, that begins with a loud tone. Answers with its text. */
export async function writeMarkedSpeech(file: string, sample: number): Promise<string> {
  const base = join(projectRoot, 'resources', 'samples', `answer-${sample}`);
  const sound = await readAudioFile(`${base}.flac`);
  if (!sound.ok) throw new Error(sound.problem);
  const pcm = toTranscriberPcm(sound.audio);
  writeFileSync(file, waveBytes(Int16Array.from([...mark, ...pcm]), { sampleRateHz, channels: 1 }));
  return readFileSync(`${base}.txt`, 'utf8');
}

/** How many seconds of marked speech are in what was recorded of it. */
export function keptSec(recorded: Int16Array): number {
  return recorded.length / sampleRateHz - onsetSec(recorded, sampleRateHz);
}
