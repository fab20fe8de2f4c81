import type { Delivery } from '@shared/model/delivery';
import type { Score } from '@shared/model/score';

/** One scored answer as the command prints it. Names are stable: scripts and benchmarks read them. */
export interface OutputRow {
  id: string | number;
  overall: number;
  level: number;
  qualities: Record<string, number | null>;
  star: { s: boolean; t: boolean; a: boolean; r: boolean };
  spans: { label: string; start: number; end: number }[];
  quantified: boolean;
  ownership: 'I' | 'we' | 'mixed';
  on_topic: boolean;
  response_type: Score['responseType'];
  gates: { id: string; cap: number; reason: string }[];
  evidence: { item: string; quality: string | null; quote: string; start: number; end: number }[];
  missing: { item: string; advice: string }[];
  reason: string;
  /** Where the overall score probably lies. */
  confidence: { low: number; high: number };
  /** Null without word times. Pauses are left out: they come from the sound, which this command has not got. */
  delivery: OutputDelivery | null;
  rubric_version: string;
}

interface OutputDelivery {
  wpm: number | null;
  fillers_per_min: number | null;
  first_word_sec: number | null;
  pace_rating: Delivery['paceRating'];
  fillers_rating: Delivery['fillersRating'];
  length_rating: Delivery['lengthRating'];
  pace_curve: { at_sec: number; wpm: number }[];
}

function asOutputDelivery(delivery: Delivery): OutputDelivery {
  return {
    wpm: delivery.paceWpm,
    fillers_per_min: delivery.fillersPerMin,
    first_word_sec: delivery.firstWordSec,
    pace_rating: delivery.paceRating,
    fillers_rating: delivery.fillersRating,
    length_rating: delivery.lengthRating,
    pace_curve: delivery.paceCurve.map(({ atSec, wpm }) => ({ at_sec: atSec, wpm })),
  };
}

/** Gives a score the form in which it is printed. */
export function asOutputRow(id: string | number, score: Score, delivery: Delivery | null): OutputRow {
  const { star } = score;
  return {
    id,
    overall: score.overall,
    level: score.level,
    qualities: Object.fromEntries(
      Object.entries(score.qualities).map(([quality, judged]) => [quality, judged?.score ?? null]),
    ),
    star: { s: star.situation, t: star.task, a: star.action, r: star.result },
    spans: score.spans.map(({ label, start, end }) => ({ label, start, end })),
    quantified: score.quantified,
    // The printed form knows three values; an answer without any act is nobody's own.
    ownership: score.ownership === 'none' ? 'mixed' : score.ownership,
    on_topic: score.onTopic,
    response_type: score.responseType,
    gates: score.gates,
    evidence: score.evidence.map(({ item, quality, quote, start, end }) => ({
      item,
      quality,
      quote,
      start,
      end,
    })),
    missing: score.missing.map(({ item, advice }) => ({ item, advice })),
    reason: score.reason,
    confidence: score.range,
    delivery: delivery && asOutputDelivery(delivery),
    rubric_version: score.rubricVersion,
  };
}
