import { attentionFaults, handOutAttentions } from './decoder/attention-outputs.mjs';
import { headFaults, scoreInWholeNumbers } from './decoder/integer-head.mjs';
import { openOnnx } from './decoder/onnx-model.mjs';

/**
 * Brings the published decoder into the form that the app uses: it hands out its cross-attentions, and scores tokens in
 * whole numbers. No weight changes, and the same bytes in give the same bytes out.
 *
 * @param {Uint8Array} bytes the published decoder_model_merged.onnx
 * @param {string} projectRoot
 * @returns {Uint8Array}
 */
export function patchDecoder(bytes, projectRoot) {
  const onnx = openOnnx(projectRoot);
  const model = onnx.ModelProto.decode(bytes);
  handOutAttentions(model, onnx);
  scoreInWholeNumbers(model, onnx);
  return onnx.ModelProto.encode(model).finish();
}

/**
 * What is wrong with a patched decoder.
 *
 * @param {Uint8Array} bytes
 * @param {string} projectRoot
 * @returns {string[]} empty when nothing is
 */
export function patchFaults(bytes, projectRoot) {
  const model = openOnnx(projectRoot).ModelProto.decode(bytes);
  return [...attentionFaults(model), ...headFaults(model)];
}
