import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beginToSpeak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { beginFirstAnswer, openPractice, withDataFolder } from '@tests/bench/app/practice';
import { readRecoveredTake } from '@tests/bench/app/recovered-take';
import { onsetSec } from '@tests/bench/onset';
import type { Bench, Measurement } from '@tests/bench/measurement';
import { readSampleAnswer } from '@tests/support/spoken-fixtures';
import { waveBytes } from '@tests/support/wave-bytes';

const sampleRateHz = 16_000;
/** Seconds into the speech at which the program is killed: at every phase of the one-second chunks. */
const killAtSec = [4.1, 5.3, 6.5, 7.7, 8.9];
/** A tone before the speech, louder than it, that every recording can be laid side by side with. */
const mark = Int16Array.from({ length: sampleRateHz / 4 }, (_, at) =>
  Math.round(30_000 * Math.sin((2 * Math.PI * 440 * at) / sampleRateHz)),
);

/** What a `kill -9` in the middle of an answer takes away, in sound and in the recording that is played. */
export const killLoss: Measurement<'loss'> = {
  name: 'kill',
  needs: ['window'],
  figures: {
    loss: { name: 'lost on kill -9 in the middle of a take', unit: 's', limit: 2, better: 'lower' },
  },
  async measure(bench) {
    const losses: { soundSec: number; recordingSec: number }[] = [];
    for (const atSec of killAtSec) {
      const lost = await withDataFolder((folder) => killOnce(bench, folder, atSec));
      bench.say(
        `killed after ${atSec} s: lost ${lost.soundSec.toFixed(2)} s of sound, ${lost.recordingSec.toFixed(2)} s of the recording`,
      );
      losses.push(lost);
    }
    const worst = Math.max(...losses.flatMap((each) => [each.soundSec, each.recordingSec]));
    const each = losses.map(
      ({ soundSec, recordingSec }) => `${soundSec.toFixed(2)} and ${recordingSec.toFixed(2)}`,
    );
    return {
      loss: {
        value: worst,
        note: `the worst of ${losses.length} kills; sound and recording: ${each.join(', ')} s`,
      },
    };
  },
};

async function killOnce(bench: Bench, folder: string, atSec: number) {
  const file = join(folder, 'speech.wav');
  const { pcm } = await readSampleAnswer(1);
  await writeFile(file, waveBytes(Int16Array.from([...mark, ...pcm]), { sampleRateHz, channels: 1 }));
  const dataFolder = join(folder, 'data');

  const practice = await openPractice(bench, dataFolder);
  const key = await beginFirstAnswer(practice);
  const beganAtMs = await beginToSpeak(practice.page, file);
  await wait(beganAtMs + atSec * 1000 - Date.now());
  const program = practice.app.process();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const spokenSec = (Date.now() - beganAtMs) / 1000;
  program.kill('SIGKILL');
  await ended;

  const again = await openPractice(bench, dataFolder);
  try {
    const kept = await readRecoveredTake(again, dataFolder, key);
    // What is kept begins somewhat before the mark; from the mark on it and the speech run side by side.
    const lostOf = (sound: Int16Array) =>
      spokenSec - (sound.length / sampleRateHz - onsetSec(sound, sampleRateHz));
    return { soundSec: lostOf(kept.sound), recordingSec: lostOf(kept.recordingSound) };
  } finally {
    await again.app.close();
  }
}
