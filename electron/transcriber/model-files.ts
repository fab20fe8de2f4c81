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

type Read = { found: true; bytes: Buffer } | { found: false; missing: boolean; detail: string };

/** Whatever the system refuses is an answer: a problem that is thrown would end the process, again and again. */
async function read(path: string): Promise<Read> {
  try {
    return { found: true, bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { found: false, missing: code === 'ENOENT', detail: `the system says ${code}` };
  }
}

interface Expected {
  sizeBytes: number;
  sha256: string;
}

/** What the manifest says of one file, nothing where there is none; or why the manifest itself is of no use. */
async function expectedBytes(
  folder: string,
  file: string,
): Promise<{ expected: Expected | null } | { problem: ModelProblem }> {
  const manifest = await read(join(folder, MANIFEST));
  if (!manifest.found) {
    if (manifest.missing) return { expected: null };
    return { problem: describeModelProblem(MANIFEST, 'unreadable', manifest.detail) };
  }
  try {
    const { files } = ManifestSchema.parse(JSON.parse(manifest.bytes.toString('utf8')));
    return { expected: files.find((entry) => entry.path === file) ?? null };
  } catch {
    // Whatever is wrong with it, JSON or shape, the answer is the same: it must be fetched again.
    return { problem: describeModelProblem(MANIFEST, 'damaged', 'it is not a list of files') };
  }
}

/** Reads a model file and compares it with the folder's manifest, if there is one: size first, then SHA-256. */
export async function readModelFile(folder: string, file: string): Promise<ModelFileResult> {
  const manifest = await expectedBytes(folder, file);
  if ('problem' in manifest) return { ok: false, problem: manifest.problem };
  const { expected } = manifest;
  const model = await read(join(folder, file));
  if (!model.found) {
    const { missing, detail } = model;
    const problem = missing
      ? describeModelProblem(file, 'missing', `not in ${folder}`)
      : describeModelProblem(file, 'unreadable', detail);
    return { ok: false, problem };
  }
  const { bytes } = model;
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
