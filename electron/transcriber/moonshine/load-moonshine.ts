import { loadSession } from '@electron/transcriber/load-session';
import { MODEL_FILES } from '@electron/transcriber/model-files';
import type { ModelProblem } from '@shared/transcriber-protocol/from-transcriber';
import { MoonshineEngine } from './moonshine-engine';

/** A loaded engine, or the model file that is in the way. */
export type EngineResult = { ok: true; engine: MoonshineEngine } | { ok: false; problem: ModelProblem };

/** Loads Moonshine from the model folder: about half a second. */
export async function loadMoonshine(modelFolder: string): Promise<EngineResult> {
  const encoder = await loadSession(modelFolder, MODEL_FILES.encoder);
  if (!encoder.ok) return encoder;
  const decoder = await loadSession(modelFolder, MODEL_FILES.decoder);
  if (!decoder.ok) return decoder;
  return { ok: true, engine: new MoonshineEngine({ encoder: encoder.session, decoder: decoder.session }) };
}
