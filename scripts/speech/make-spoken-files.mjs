import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speak } from './flite.mjs';
import { loopSamples } from './loop-texts.mjs';
import { fixtures, samples } from './spoken-texts.mjs';
import { wordTimes } from './word-times.mjs';

// Makes resources/samples and tests/fixtures/speech anew. Wants the `flac` program (1.4) to pack the sound.

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const sampleRateHz = 16_000;
/** Flite leaves some 0.15 s around each sentence by itself. */
const pauseSec = { sentence: 0.35, paragraph: 1.1 };

/**
 * Speaks paragraphs sentence by sentence with pauses between, as a person who thinks while talking.
 *
 * @param {import('./spoken-texts.mjs').SpokenFile} file
 */
function speakFile({ voice, paragraphs, endsAtOnce = false }) {
  /** @type {Int16Array[]} */
  const parts = [silence(0.4)];
  /** @type {import('./word-times.mjs').TimedWord[]} */
  const words = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const sentence of paragraph.split(/(?<=[.?])\s+/)) {
      const spoken = speak(sentence, voice);
      const offsetSec = parts.reduce((sum, part) => sum + part.length, 0) / sampleRateHz;
      for (const word of wordTimes(spoken, voice)) {
        const startSec = rounded(word.startSec + offsetSec);
        words.push({ text: word.text, startSec, endSec: rounded(word.endSec + offsetSec) });
      }
      parts.push(spoken.samples, silence(pauseSec.sentence));
    }
    const isLast = index === paragraphs.length - 1;
    if (!isLast || !endsAtOnce) parts.push(silence(pauseSec.paragraph - pauseSec.sentence));
  }
  return { samples: joined(parts), words };
}

/** @param {number} seconds */
function rounded(seconds) {
  return Math.round(seconds * 1000) / 1000;
}

/** @param {number} seconds */
function silence(seconds) {
  return new Int16Array(Math.round(seconds * sampleRateHz));
}

/** @param {Int16Array[]} parts */
function joined(parts) {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * @param {Int16Array} pcm
 * @param {string} path
 */
function writeFlac(pcm, path) {
  const format = ['--force-raw-format', '--endian=little', '--sign=signed', '--channels=1', '--bps=16'];
  const packed = spawnSync(
    'flac',
    ['--silent', '--best', '--force', ...format, `--sample-rate=${sampleRateHz}`, '-o', path, '-'],
    { input: Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength) },
  );
  if (packed.error || packed.status !== 0) throw new Error('The flac program could not be run.');
}

/**
 * @param {import('./spoken-texts.mjs').SpokenFile[]} files
 * @param {string} folder
 * @param {boolean} withTimes
 */
function make(files, folder, withTimes) {
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const { samples: pcm, words } = speakFile(file);
    writeFlac(pcm, join(folder, `${file.name}.flac`));
    writeFileSync(join(folder, `${file.name}.txt`), `${file.paragraphs.join('\n\n')}\n`);
    if (withTimes) writeFileSync(join(folder, `${file.name}.words.json`), asLines(words));
    process.stdout.write(
      `${file.name}: ${(pcm.length / sampleRateHz).toFixed(1)} s, ${words.length} words\n`,
    );
  }
}

/** @param {import('./word-times.mjs').TimedWord[]} words */
function asLines(words) {
  return `[\n${words.map((word) => `  ${JSON.stringify(word)}`).join(',\n')}\n]\n`;
}

make(samples, join(root, 'resources', 'samples'), false);
make(loopSamples, join(root, 'resources', 'samples', 'loop'), false);
make(fixtures, join(root, 'tests', 'fixtures', 'speech'), true);
