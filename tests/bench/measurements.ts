import type { Measurement } from '@tests/bench/measurement';
import { killLoss } from '@tests/bench/kill-loss';
import { longAnswer } from '@tests/bench/long-answer';
import { startRatio } from '@tests/bench/start-ratio';

/** Everything that `npm run bench` measures, in this order. */
export const measurements: readonly Measurement[] = [longAnswer, startRatio, killLoss];
