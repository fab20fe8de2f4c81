import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The few parts of an ONNX model that are touched here; `onnx-proto` is untyped where it matters.
 *
 * @typedef {{ name: string }} Named
 * @typedef {object} GraphNode
 * @property {string} name
 * @property {string} opType
 * @property {string[]} input
 * @property {string[]} output
 * @property {Array<{ name: string, g: Graph | null }>} attribute
 *
 * @typedef {{ node: GraphNode[], output: Named[] }} Graph
 * @typedef {{ graph: Graph }} Model
 *
 * @typedef {object} Onnx
 * @property {{ decode(bytes: Uint8Array): Model, encode(model: Model): { finish(): Uint8Array } }} ModelProto
 * @property {{ create(fields: object): Named }} ValueInfoProto
 * @property {{ create(fields: object): GraphNode }} NodeProto
 */

/** The number of ONNX's element type for 32-bit floats. */
export const FLOAT_TYPE = 1;

/**
 * Loaded late and from the project: this file is imported before the dependencies are installed.
 *
 * @param {string} projectRoot
 * @returns {Onnx}
 */
export function openOnnx(projectRoot) {
  const { onnx } = createRequire(join(projectRoot, 'package.json'))('onnx-proto');
  return onnx;
}

/**
 * The one If node of the decoder: its branches are the first step and the steps that go on from a cache.
 *
 * @param {Model} model
 * @returns {GraphNode}
 */
export function branchingNode(model) {
  const found = model.graph.node.filter((node) => node.opType === 'If');
  const [only] = found;
  if (!only || found.length !== 1)
    throw new Error(`The decoder has ${found.length} If nodes instead of one.`);
  return only;
}

/**
 * The graphs of both branches.
 *
 * @param {Model} model
 * @returns {Graph[]}
 */
export function branchesOf(model) {
  return branchingNode(model).attribute.flatMap(({ g }) => (g === null ? [] : [g]));
}
