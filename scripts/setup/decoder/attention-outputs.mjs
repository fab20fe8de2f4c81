import { branchesOf, branchingNode, FLOAT_TYPE } from './onnx-model.mjs';

/** Layers of Moonshine tiny's decoder. */
const layerCount = 6;

/** @param {number} layer */
const innerName = (layer) => `/model/decoder/layers.${layer}/encoder_attn/Softmax_output_0`;
/** @param {number} layer */
const outputName = (layer) => `cross_attn.${layer}`;

/**
 * Makes the decoder hand out its cross-attentions (tokens × audio columns of 24 ms), from which the word times
 * are read. The published file computes them in both branches of its only If node and keeps them inside; they
 * are named as outputs here, which adds 1.6 kB and changes no weight.
 *
 * @param {import('./onnx-model.mjs').Model} model
 * @param {import('./onnx-model.mjs').Onnx} onnx
 */
export function handOutAttentions(model, onnx) {
  const branching = branchingNode(model);
  /** @param {string} name */
  const valueInfo = (name) =>
    onnx.ValueInfoProto.create({
      name,
      type: {
        tensorType: {
          elemType: FLOAT_TYPE,
          shape: { dim: ['b', 'h', 'q', 'k'].map((axis) => ({ dimParam: `${axis}_ca` })) },
        },
      },
    });
  for (let layer = 0; layer < layerCount; layer += 1) {
    for (const branch of branchesOf(model)) branch.output.push(valueInfo(innerName(layer)));
    branching.output.push(outputName(layer));
    model.graph.output.push(valueInfo(outputName(layer)));
  }
}

/**
 * What is wrong with it: each of the six attentions must be computed in both branches, be an output of both, of the
 * If node at the same position, and of the whole model.
 *
 * @param {import('./onnx-model.mjs').Model} model
 * @returns {string[]} empty when nothing is
 */
export function attentionFaults(model) {
  const branching = branchingNode(model);
  const faults = [];
  for (let layer = 0; layer < layerCount; layer += 1) {
    const position = branching.output.indexOf(outputName(layer));
    if (position < 0) faults.push(`the If node does not hand out ${outputName(layer)}`);
    if (!model.graph.output.some((output) => output.name === outputName(layer))) {
      faults.push(`the model has no output ${outputName(layer)}`);
    }
    for (const branch of branchesOf(model)) {
      if (!branch.node.some((node) => node.output.includes(innerName(layer)))) {
        faults.push(`a branch does not compute ${innerName(layer)}`);
      }
      if (branch.output[position]?.name !== innerName(layer)) {
        faults.push(`a branch does not hand out ${innerName(layer)}`);
      }
    }
  }
  return faults;
}
