import { InferenceSession } from 'onnxruntime-node';
import type { ModelProblem } from '@shared/transcriber-protocol/from-transcriber';
import { describeModelProblem, readModelFile } from './model-files';

/** A loaded model, or what is wrong with its file. */
export type SessionResult = { ok: true; session: InferenceSession } | { ok: false; problem: ModelProblem };

// One thread leaves the other cores to the recording, and a second one gains next to nothing: tokens come one by one.
const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
};

/** Reads, checks and loads one model. */
export async function loadSession(folder: string, file: string): Promise<SessionResult> {
  const read = await readModelFile(folder, file);
  return read.ok ? createSession(file, read.bytes) : read;
}

/** Loads a model from bytes that were read and checked. */
export async function createSession(file: string, bytes: Uint8Array): Promise<SessionResult> {
  try {
    return { ok: true, session: await InferenceSession.create(bytes, SESSION_OPTIONS) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: describeModelProblem(file, 'unusable', detail) };
  }
}
