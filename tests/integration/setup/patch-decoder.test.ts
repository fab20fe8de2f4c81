import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { onnx } from 'onnx-proto';
import { describe, expect, it } from 'vitest';
import { patchDecoder, patchFaults } from '#scripts/setup/patch-decoder.mjs';

const projectRoot = resolve(__dirname, '..', '..', '..');
const realDecoder = resolve(projectRoot, 'resources/models/moonshine-tiny-en/decoder_model_merged.onnx');
const attention = (layer: number) => `/model/decoder/layers.${layer}/encoder_attn/Softmax_output_0`;

const table = 'model.decoder.embed_tokens.weight';
/** How the published file scores the tokens: with a table of words that it turns into floats first. */
const floatHead = [
  { opType: 'Transpose', input: [`${table}_merged_0_quantized`], output: [`${table}_transposed_quantized`] },
  {
    opType: 'DequantizeLinear',
    input: [`${table}_transposed_quantized`, `${table}_merged_0_scale`, `${table}_merged_0_zero_point`],
    output: [`${table}_transposed`],
  },
  { opType: 'MatMul', name: '/proj_out/MatMul', input: ['state', `${table}_transposed`], output: ['logits'] },
];

/** A model of the decoder's shape: one If node whose two branches compute the attentions of `layers` layers. */
function decoderLike(layers: number, head: object[] = floatHead): Uint8Array {
  const attentions = Array.from({ length: layers }, (_, layer) => ({
    opType: 'Softmax',
    output: [attention(layer)],
  }));
  const branch = () =>
    onnx.GraphProto.create({ node: [...attentions, ...head], output: [{ name: 'logits' }] });
  const branches = ['then_branch', 'else_branch'].map((name) => ({ name, g: branch() }));
  const node = [{ opType: 'If', output: ['logits'], attribute: branches }];
  return onnx.ModelProto.encode({ graph: { node, output: [{ name: 'logits' }] } }).finish();
}

describe('the patch of the decoder', () => {
  it('finds 28 faults in one that is not patched: four places for each of six layers, two in the head of each branch', () => {
    expect(patchFaults(decoderLike(6), projectRoot)).toHaveLength(28);
  });

  it('leaves none', () => {
    expect(patchFaults(patchDecoder(decoderLike(6), projectRoot), projectRoot)).toEqual([]);
  });

  it('gives the same bytes each time', () => {
    const bytes = decoderLike(6);
    expect(patchDecoder(bytes, projectRoot)).toEqual(patchDecoder(bytes, projectRoot));
  });

  it('does not pass for a decoder that computes fewer layers', () => {
    const faults = patchFaults(patchDecoder(decoderLike(5), projectRoot), projectRoot);
    expect(faults).toEqual(Array(2).fill(`a branch does not compute ${attention(5)}`));
  });

  it('does not pass for a decoder that scores its tokens in another way', () => {
    const otherHead = [
      { opType: 'MatMul', name: '/proj_out/MatMul', input: ['state', 'x'], output: ['logits'] },
    ];
    const faults = patchFaults(patchDecoder(decoderLike(6, otherHead), projectRoot), projectRoot);
    expect(faults).toEqual(Array(2).fill('a branch does not score the tokens in whole numbers'));
  });

  it('refuses a model of another shape', () => {
    const plain = onnx.ModelProto.encode({ graph: { node: [], output: [] } }).finish();
    expect(() => patchDecoder(plain, projectRoot)).toThrow('0 If nodes');
  });

  it.skipIf(!existsSync(realDecoder))(
    'stands in the real decoder, which loads with the six outputs (needs the speech models in resources/models)',
    async () => {
      expect(patchFaults(readFileSync(realDecoder), projectRoot)).toEqual([]);
      const session = await InferenceSession.create(realDecoder);
      const wanted = [0, 1, 2, 3, 4, 5].map((layer) => `cross_attn.${layer}`);
      expect(session.outputNames).toEqual(expect.arrayContaining(wanted));
    },
  );
});
