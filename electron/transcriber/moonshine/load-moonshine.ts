import { createSession } from '@electron/transcriber/load-session';
import { MODEL_FILES, readModelFile } from '@electron/transcriber/model-files';
import type { ModelProblem } from '@shared/transcriber-protocol/from-transcriber';
import { MoonshineEngine } from './moonshine-engine';

/** A loaded engine, or the model file that is in the way. */
export type EngineResult = { ok: true; engine: MoonshineEngine } | { ok: false; problem: ModelProblem };

/** Loads Moonshine from the model folder: about half a second. Both files are checked before either is loaded. */
export async function loadMoonshine(modelFolder: string): Promise<EngineResult> {
  const encoderFile = await readModelFile(modelFolder, MODEL_FILES.encoder);
  if (!encoderFile.ok) return encoderFile;
  const decoderFile = await readModelFile(modelFolder, MODEL_FILES.decoder);
  if (!decoderFile.ok) return decoderFile;
  const encoder = await createSession(MODEL_FILES.encoder, encoderFile.bytes);
  if (!encoder.ok) return encoder;
  const decoder = await createSession(MODEL_FILES.decoder, decoderFile.bytes);
  if (!decoder.ok) return decoder;
  return { ok: true, engine: new MoonshineEngine({ encoder: encoder.session, decoder: decoder.session }) };
}
