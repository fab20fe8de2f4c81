import type { Confidence } from '@shared/model/debrief';
import type { DebriefRules } from '@shared/model/pack-debrief';
import type { HeardAnswer } from './heard-answers';
import { judgeConfidence } from './judge-confidence';
import type { QualityReading, RoundReading } from './read-round';
import { weightedMean } from './weighted-mean';

/** One quality over all rounds that reported on it. */
export interface PooledQuality {
  qualityId: string;
  name: string;
  functional: boolean;
  level: number;
  answers: readonly HeardAnswer[];
  confidence: Confidence;
}

function pool(readings: readonly QualityReading[], rules: DebriefRules): PooledQuality[] {
  const [first] = readings;
  const level = weightedMean(
    readings.flatMap(({ score, answers }) =>
      score === null ? [] : [{ level: score, weight: answers.length }],
    ),
  );
  if (!first || level === null) return [];
  const answers = readings.flatMap((reading) => reading.answers);
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const { qualityId, name, functional } = first;
  const confidence = judgeConfidence({ answers: answers.length, words }, rules.thin);
  return [{ qualityId, name, functional, level, answers, confidence }];
}

/** The qualities that were heard, each over all packets, every answer counting once. In the order of the packets. */
export function poolQualities(rounds: readonly RoundReading[], rules: DebriefRules): PooledQuality[] {
  const readings = rounds.flatMap(({ qualities }) => qualities);
  const ids = [...new Set(readings.map(({ qualityId }) => qualityId))];
  return ids.flatMap((id) =>
    pool(
      readings.filter(({ qualityId }) => qualityId === id),
      rules,
    ),
  );
}
