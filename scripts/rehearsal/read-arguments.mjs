import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { done, problem } from '../setup/result.mjs';

/**
 * What a rehearsal was asked to do. Paths are absolute. The stage is one of the pack, or all of them as the full loop;
 * `preset` is the length of its rounds.
 *
 * @typedef {{
 *   audioFiles: string[], stage: string, preset: import('../../shared/model/loop').Preset, out: string
 * }} RehearsalArguments
 */

/** The stage that stands for all stages. */
export const fullLoop = 'full-loop';

const usage =
  'npm run rehearse -- [--audio a.wav --audio b.wav …] [--stage phone-screen] [--out folder]\n' +
  'One audio file an answer (any rate, mono or stereo). Without --audio the samples that ship are used.\n' +
  'npm run rehearse -- --stage full-loop [--compact] [--out folder]\n' +
  'All rounds with the samples that ship, up to the debrief; --compact takes about a third of the real lengths.';

/**
 * @param {string[]} args
 * @param {string} folder that relative paths start from
 * @returns {import('../setup/result.mjs').Result<RehearsalArguments>}
 */
export function readArguments(args, folder) {
  /** @type {{ audio?: string[], stage?: string, compact?: boolean, out?: string }} */
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        audio: { type: 'string', multiple: true },
        stage: { type: 'string', default: 'phone-screen' },
        compact: { type: 'boolean', default: false },
        out: { type: 'string', default: 'rehearsal' },
      },
    }));
  } catch (error) {
    return problem(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const audioFiles = (values.audio ?? []).map((file) => resolve(folder, file));
  const missing = audioFiles.find((file) => !existsSync(file));
  if (missing) return problem(`There is no audio file ${missing}.`);
  const { stage = 'phone-screen', compact = false } = values;
  if (stage === fullLoop && audioFiles.length > 0) {
    return problem(`The full loop is taken with the samples that ship, so leave --audio out.\n\n${usage}`);
  }
  if (stage !== fullLoop && compact) {
    return problem(
      `A single stage has the length that its answers ask for; --compact is for the full loop.\n\n${usage}`,
    );
  }
  return done({
    audioFiles,
    stage,
    preset: compact ? 'compact' : 'full',
    out: resolve(folder, values.out ?? 'rehearsal'),
  });
}
