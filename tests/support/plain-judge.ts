import type { AnswerToJudge, Judgement } from '@electron/main/sessions/judge-answer';

/**
 * A judgement that can be foretold, for tests of what is done with it: one point more for every ten words. What the
 * rubric makes of an answer is tested with the rubric.
 */
export function plainJudge({ text, words, durationSec, speech, sound, typed }: AnswerToJudge): Judgement {
  const wordCount = text.split(/\s+/).filter(Boolean).length;
  const overall = Math.min(5, 1 + wordCount / 10);
  const star = { situation: false, task: false, action: false, result: false };
  return {
    score: {
      rubricVersion: 'test',
      overall,
      level: Math.floor(overall),
      range: { low: overall, high: overall },
      reason: `${wordCount} words`,
      qualities: {},
      responseType: 'none',
      star,
      spans: [],
      quantified: false,
      ownership: 'none',
      onTopic: true,
      wordCount,
      gates: [],
      evidence: [],
      missing: [],
    },
    delivery: {
      durationSec,
      wordCount: words.length,
      paceWpm: typed ? null : (words.length * 60) / Math.max(1, durationSec),
      paceCurve: [],
      firstWordSec: words[0]?.startSec ?? null,
      articulationWpm: null,
      pauses: speech.map((span) => ({ ...span, marked: false })),
      longestPauseSec: 0,
      fillers: [],
      fillersPerMin: null,
      hedges: [],
      hedgesPerMin: null,
      repeats: [],
      loudnessVariationDb: sound?.loudnessVariationDb ?? null,
      pitchMedianHz: sound?.pitchMedianHz ?? null,
      pitchVariationSt: sound?.pitchVariationSt ?? null,
      soundCurve: [],
      starShares: null,
      lengthRating: 'unknown',
      ratings: {},
    },
    norms: null,
  };
}
