import type { JudgedThread, RoundRecord } from '@shared/model/debrief';
import { SeatSchema } from '@shared/model/pack';
import { aRecord, aThread, evidence, heard, sampleQualities } from '@tests/support/debrief-samples';
import { seededRandom } from '@tests/support/seeded-random';

const items = [
  'baseline',
  'verified',
  'option-rejected',
  'own-fault',
  'outcome',
  'own-actions-2',
  'lesson-named',
];
const advice = ['Say how it ended.', 'Give a figure.', 'Say what you did yourself, step by step.'];
const gates = [
  { id: 'no-outcome', cap: 3, reason: 'How it ended is not said.' },
  { id: 'claims', cap: 1.5, reason: 'It claims a lot and shows nothing that was done.' },
];

type Random = () => number;

function pick<Item>(list: readonly Item[], random: Random): Item {
  return list[Math.floor(random() * list.length)] as Item;
}

function randomThread(round: number, index: number, random: Random): JudgedThread {
  const takeId = `take-${round}-${index}`;
  const spoken = random() < 0.8;
  const chosen = sampleQualities.filter(() => random() < 0.6);
  const levels = Object.fromEntries(
    chosen.map(({ id }) => {
      const score = Math.round(100 + random() * 400) / 100;
      const toLevel = Math.min(5, Math.floor(score) + 1);
      const missing =
        random() < 0.7 ? [{ item: pick(items, random), advice: pick(advice, random), toLevel }] : [];
      return [id, heard(score, missing)];
    }),
  );
  return aThread({
    sessionId: `session-${round}`,
    questionIndex: index,
    title: `Question ${index}`,
    takeIds: [takeId],
    wordCount: random() < 0.1 ? 0 : Math.floor(random() * 250),
    qualityIds: sampleQualities.filter(() => random() < 0.4).map(({ id }) => id),
    levels,
    score: { onTopic: random() < 0.9, gates: random() < 0.2 ? [pick(gates, random)] : [] },
    opening:
      random() < 0.9 ? { takeId, quote: `So, answer ${round} ${index}.`, startSec: 0, endSec: 2 } : null,
    evidence: Array.from({ length: Math.floor(random() * 5) }, (_, place) =>
      evidence(pick(items, random), {
        takeId,
        quality: random() < 0.3 ? pick(sampleQualities, random).id : null,
        quote: `quote ${round} ${index} ${place}`,
        ...(spoken ? {} : { startSec: null, endSec: null }),
      }),
    ),
  });
}

/** Up to six rounds as chance has them: unheld ones, skipped questions, empty answers, junk and good answers. */
export function randomRecords(seed: number): RoundRecord[] {
  const random = seededRandom(seed);
  return Array.from({ length: Math.floor(random() * 7) }, (_, round) => {
    const isHeld = random() < 0.85;
    const count = isHeld ? Math.floor(random() * 5) : 0;
    return aRecord({
      sessionId: isHeld ? `session-${round}` : null,
      roundId: `round-${round}`,
      roundName: `Round ${round}`,
      seat: pick(SeatSchema.options, random),
      qualityIds: sampleQualities.filter(() => random() < 0.6).map(({ id }) => id),
      threads: Array.from({ length: count }, (__, index) => randomThread(round, index, random)),
      skipped: Math.floor(random() * 3),
      toldBefore:
        count > 0 && random() < 0.3
          ? [{ takeId: `take-${round}-0`, about: 'the search index', earlierRoundName: 'Phone screen' }]
          : [],
    });
  });
}
