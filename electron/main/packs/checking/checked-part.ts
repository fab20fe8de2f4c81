import type { PackFault } from '@shared/domain/packs/pack-fault';

/** A fault that may know its line already. */
export interface LinedFault extends PackFault {
  line?: number;
}

/** One file after its check: with any fault there is no value. */
export type CheckedPart<Value> = { value: Value; faults: [] } | { value: null; faults: LinedFault[] };
