import type { Measurement } from '@tests/bench/measurement';
import { decision } from '@tests/bench/decision';
import { judgement } from '@tests/bench/judgement';
import { killLoss } from '@tests/bench/kill-loss';
import { listening } from '@tests/bench/listening';
import { longAnswer } from '@tests/bench/long-answer';
import { progress } from '@tests/bench/progress';
import { scoreBatch } from '@tests/bench/score-batch';
import { scorer } from '@tests/bench/scorer';
import { nonSpeech } from '@tests/bench/speech/non-speech';
import { wordErrors } from '@tests/bench/speech/word-errors';
import { wordTimes } from '@tests/bench/speech/word-times';
import { startRatio } from '@tests/bench/start-ratio';

/** Everything that `npm run bench` measures, in this order. */
export const measurements: readonly Measurement[] = [
  wordErrors,
  wordTimes,
  nonSpeech,
  longAnswer,
  startRatio,
  killLoss,
  decision,
  scorer,
  scoreBatch,
  progress,
  judgement,
  listening,
];
