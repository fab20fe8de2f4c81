import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { done, problem } from '../setup/result.mjs';

/**
 * What a rehearsal was asked to do. Paths are absolute.
 *
 * @typedef {{ audioFiles: string[], stage: string, out: string }} RehearsalArguments
 */

const usage =
  'npm run rehearse -- [--audio a.wav --audio b.wav …] [--stage phone-screen] [--out folder]\n' +
  'One audio file an answer (any rate, mono or stereo). Without --audio the samples that ship are used.';

/**
 * @param {string[]} args
 * @param {string} folder that relative paths start from
 * @returns {import('../setup/result.mjs').Result<RehearsalArguments>}
 */
export function readArguments(args, folder) {
  /** @type {{ audio?: string[], stage?: string, out?: string }} */
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        audio: { type: 'string', multiple: true },
        stage: { type: 'string', default: 'phone-screen' },
        out: { type: 'string', default: 'rehearsal' },
      },
    }));
  } catch (error) {
    return problem(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const audioFiles = (values.audio ?? []).map((file) => resolve(folder, file));
  const missing = audioFiles.find((file) => !existsSync(file));
  if (missing) return problem(`There is no audio file ${missing}.`);
  return done({
    audioFiles,
    stage: values.stage ?? 'phone-screen',
    out: resolve(folder, values.out ?? 'rehearsal'),
  });
}
