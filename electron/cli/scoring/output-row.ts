import type { Delivery, Rating, StarShares } from '@shared/model/delivery';
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
  pace_rating: Rating;
  fillers_rating: Rating;
  length_rating: Delivery['lengthRating'];
  pace_curve: { at_sec: number; wpm: number }[];
  /** Null here: which time is speech comes from the sound, too. */
  articulation: number | null;
  hedges_per_min: number | null;
  repeats: { text: string; at_sec: number[] }[];
  star_shares: StarShares | null;
}

function asOutputDelivery(delivery: Delivery): OutputDelivery {
  return {
    wpm: delivery.paceWpm,
    fillers_per_min: delivery.fillersPerMin,
    first_word_sec: delivery.firstWordSec,
    pace_rating: delivery.ratings.paceWpm ?? 'unknown',
    fillers_rating: delivery.ratings.fillersPerMin ?? 'unknown',
    length_rating: delivery.lengthRating,
    pace_curve: delivery.paceCurve.map(({ atSec, wpm }) => ({ at_sec: atSec, wpm })),
    articulation: delivery.articulationWpm,
    hedges_per_min: delivery.hedgesPerMin,
    repeats: delivery.repeats.map(({ text, startsSec }) => ({ text, at_sec: startsSec })),
    star_shares: delivery.starShares,
  };
}

/** These are in every row, whatever pack it was scored with. */
const agreedQualities = [
  'customer_obsession',
  'ownership_mentality',
  'technical_excellence',
  'bias_for_action',
  'database_design',
];

function qualitiesOf({ qualities }: Score): OutputRow['qualities'] {
  const ids = new Set([...agreedQualities, ...Object.keys(qualities)]);
  return Object.fromEntries([...ids].map((id) => [id, qualities[id]?.score ?? null]));
}

/** Gives a score the form in which it is printed. */
export function asOutputRow(id: string | number, score: Score, delivery: Delivery | null): OutputRow {
  const { star } = score;
  return {
    id,
    overall: score.overall,
    level: score.level,
    qualities: qualitiesOf(score),
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
