import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Layers of Moonshine tiny's decoder. */
const layerCount = 6;
const floatElementType = 1;

/** @param {number} layer */
const innerName = (layer) => `/model/decoder/layers.${layer}/encoder_attn/Softmax_output_0`;
/** @param {number} layer */
const outputName = (layer) => `cross_attn.${layer}`;

/**
 * The few parts of an ONNX model that are touched here; `onnx-proto` is untyped where it matters.
 *
 * @typedef {{ name: string }} Named
 * @typedef {{ opType: string, output: string[], attribute: Array<{ g: Graph | null }> }} GraphNode
 * @typedef {{ node: GraphNode[], output: Named[] }} Graph
 * @typedef {{ graph: Graph }} Model
 */

/**
 * Makes the decoder hand out its cross-attentions (tokens × audio columns of 24 ms), from which the word times
 * are read. The published file computes them in both branches of its only If node and keeps them inside; they
 * are named as outputs here, which adds 1.6 kB and changes no weight. The same bytes in give the same bytes out.
 *
 * @param {Uint8Array} bytes the published decoder_model_merged.onnx
 * @param {string} projectRoot
 * @returns {Uint8Array}
 */
export function patchDecoder(bytes, projectRoot) {
  const onnx = onnxProto(projectRoot);
  const model = onnx.ModelProto.decode(bytes);
  const branching = branchingNode(model);
  /** @param {string} name */
  const valueInfo = (name) =>
    onnx.ValueInfoProto.create({
      name,
      type: {
        tensorType: {
          elemType: floatElementType,
          shape: { dim: ['b', 'h', 'q', 'k'].map((axis) => ({ dimParam: `${axis}_ca` })) },
        },
      },
    });
  for (let layer = 0; layer < layerCount; layer += 1) {
    for (const { g: branch } of branching.attribute) branch?.output.push(valueInfo(innerName(layer)));
    branching.output.push(outputName(layer));
    model.graph.output.push(valueInfo(outputName(layer)));
  }
  return onnx.ModelProto.encode(model).finish();
}

/**
 * What is wrong with a patched decoder: each of the six attentions must be computed in both branches, be an
 * output of both, of the If node at the same position, and of the whole model.
 *
 * @param {Uint8Array} bytes
 * @param {string} projectRoot
 * @returns {string[]} empty when nothing is
 */
export function patchFaults(bytes, projectRoot) {
  const model = onnxProto(projectRoot).ModelProto.decode(bytes);
  const branching = branchingNode(model);
  const faults = [];
  for (let layer = 0; layer < layerCount; layer += 1) {
    const position = branching.output.indexOf(outputName(layer));
    if (position < 0) faults.push(`the If node does not hand out ${outputName(layer)}`);
    if (!model.graph.output.some((output) => output.name === outputName(layer))) {
      faults.push(`the model has no output ${outputName(layer)}`);
    }
    for (const { g: branch } of branching.attribute) {
      if (!branch?.node.some((node) => node.output.includes(innerName(layer)))) {
        faults.push(`a branch does not compute ${innerName(layer)}`);
      }
      if (branch?.output[position]?.name !== innerName(layer)) {
        faults.push(`a branch does not hand out ${innerName(layer)}`);
      }
    }
  }
  return faults;
}

/** @param {Model} model @returns {GraphNode} */
function branchingNode(model) {
  const found = model.graph.node.filter((node) => node.opType === 'If');
  const [only] = found;
  if (!only || found.length !== 1)
    throw new Error(`The decoder has ${found.length} If nodes instead of one.`);
  return only;
}

/**
 * Loaded late and from the project: this file is imported before the dependencies are installed.
 *
 * @param {string} projectRoot
 * @returns {{
 *   ModelProto: { decode(bytes: Uint8Array): Model, encode(model: Model): { finish(): Uint8Array } },
 *   ValueInfoProto: { create(fields: object): Named },
 * }}
 */
function onnxProto(projectRoot) {
  const { onnx } = createRequire(join(projectRoot, 'package.json'))('onnx-proto');
  return onnx;
}
