import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelProblem } from '@shared/transcriber-protocol/from-transcriber';

/** The models' files, below the model folder. */
export const MODEL_FILES = {
  encoder: 'moonshine-tiny-en/encoder_model.onnx',
  decoder: 'moonshine-tiny-en/decoder_model_merged.onnx',
  voiceActivity: 'silero-vad-v6/silero_vad.onnx',
} as const;

const MANIFEST = 'manifest.json';
const ManifestSchema = z.object({
  files: z.array(z.object({ path: z.string(), sizeBytes: z.number(), sha256: z.string() })),
});

/** The bytes of a model file, or what is wrong with it. */
export type ModelFileResult = { ok: true; bytes: Buffer } | { ok: false; problem: ModelProblem };

/** Builds the answer for a model file that cannot be used, in words for the user. */
export function describeModelProblem(
  file: string,
  reason: ModelProblem['reason'],
  detail: string,
): ModelProblem {
  const message =
    `The speech model file ${file} is ${reason} (${detail}). ` +
    'Run "npm start" or "npm test" again: it fetches the file. Everything but transcription works without it.';
  return { file, reason, message };
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What the manifest says of one file; `whole` is false when the manifest itself cannot be read. */
async function expectedBytes(
  folder: string,
  file: string,
): Promise<{ whole: boolean; expected: { sizeBytes: number; sha256: string } | null }> {
  const text = await readIfThere(join(folder, MANIFEST));
  if (!text) return { whole: true, expected: null };
  try {
    const manifest = ManifestSchema.parse(JSON.parse(text.toString('utf8')));
    return { whole: true, expected: manifest.files.find((entry) => entry.path === file) ?? null };
  } catch {
    // Whatever is wrong with it, JSON or shape, the answer is the same: it must be fetched again.
    return { whole: false, expected: null };
  }
}

/** Reads a model file and compares it with the folder's manifest, if there is one: size first, then SHA-256. */
export async function readModelFile(folder: string, file: string): Promise<ModelFileResult> {
  const { whole, expected } = await expectedBytes(folder, file);
  if (!whole) {
    return { ok: false, problem: describeModelProblem(MANIFEST, 'damaged', 'it cannot be read') };
  }
  const bytes = await readIfThere(join(folder, file));
  if (!bytes) return { ok: false, problem: describeModelProblem(file, 'missing', `not in ${folder}`) };
  if (expected && bytes.length !== expected.sizeBytes) {
    const detail = `${bytes.length} bytes instead of ${expected.sizeBytes}`;
    return { ok: false, problem: describeModelProblem(file, 'damaged', detail) };
  }
  if (expected && createHash('sha256').update(bytes).digest('hex') !== expected.sha256) {
    const detail = 'its bytes are not the published ones';
    return { ok: false, problem: describeModelProblem(file, 'damaged', detail) };
  }
  return { ok: true, bytes };
}
