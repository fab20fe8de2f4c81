import type { BitReader } from './bit-reader';

/** The bytes do not follow the format. */
export class FlacFormatError extends Error {}

/** Coefficients of the fixed predictors of order 0 to 4 (RFC 9639, section 9.2.5). */
const FIXED_PREDICTORS = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]] as const;

/** Reads one channel of one frame: `blockSize` samples of `bits` bits. */
export function readSubframe(reader: BitReader, blockSize: number, bits: number): Float64Array {
  if (reader.unsigned(1) !== 0) throw new FlacFormatError('A subframe begins with a zero.');
  const type = reader.unsigned(6);
  const wasted = reader.unsigned(1) === 1 ? reader.unary() + 1 : 0;
  const samples = new Float64Array(blockSize);
  fill(samples, type, reader, bits - wasted);
  return wasted === 0 ? samples : samples.map((value) => value * 2 ** wasted);
}

function fill(samples: Float64Array, type: number, reader: BitReader, bits: number): void {
  if (type === 0) {
    samples.fill(reader.signed(bits));
  } else if (type === 1) {
    for (let at = 0; at < samples.length; at++) samples[at] = reader.signed(bits);
  } else if (type >= 8 && type <= 12) {
    const order = type - 8;
    readWarmUp(samples, order, reader, bits);
    predict(samples, FIXED_PREDICTORS[order] ?? [], 0, reader);
  } else if (type >= 32) {
    const order = type - 31;
    readWarmUp(samples, order, reader, bits);
    const precision = reader.unsigned(4) + 1;
    const shift = reader.signed(5);
    const coefficients = Array.from({ length: order }, () => reader.signed(precision));
    predict(samples, coefficients, shift, reader);
  } else {
    throw new FlacFormatError(`There is no subframe of type ${type}.`);
  }
}

function readWarmUp(samples: Float64Array, order: number, reader: BitReader, bits: number): void {
  if (order > samples.length) throw new FlacFormatError('More samples to start from than there are.');
  for (let at = 0; at < order; at++) samples[at] = reader.signed(bits);
}

/** Linear prediction from the samples before, corrected by what the encoder noted. */
function predict(
  samples: Float64Array,
  coefficients: readonly number[],
  shift: number,
  reader: BitReader,
): void {
  const order = coefficients.length;
  readResidual(samples, order, reader);
  const scale = 2 ** shift;
  for (let at = order; at < samples.length; at++) {
    let sum = 0;
    for (let back = 0; back < order; back++) {
      sum += (coefficients[back] ?? 0) * (samples[at - 1 - back] ?? 0);
    }
    samples[at] = (samples[at] ?? 0) + Math.floor(sum / scale);
  }
}

/** Reads the corrections (Rice coded, in partitions) to where their samples will stand. */
function readResidual(samples: Float64Array, order: number, reader: BitReader): void {
  const parameterBits = reader.unsigned(2) === 0 ? 4 : 5;
  const escape = 2 ** parameterBits - 1;
  const partitions = 2 ** reader.unsigned(4);
  const size = samples.length / partitions;
  if (!Number.isInteger(size) || size < order) throw new FlacFormatError('The partitions do not fit.');
  for (let partition = 0; partition < partitions; partition++) {
    const parameter = reader.unsigned(parameterBits);
    const rawBits = parameter === escape ? reader.unsigned(5) : null;
    const end = (partition + 1) * size;
    for (let at = partition === 0 ? order : partition * size; at < end; at++) {
      samples[at] = rawBits === null ? readRice(reader, parameter) : reader.signed(rawBits);
    }
  }
}

function readRice(reader: BitReader, parameter: number): number {
  const value = reader.unary() * 2 ** parameter + reader.unsigned(parameter);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
