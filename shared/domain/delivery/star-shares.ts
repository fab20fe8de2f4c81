import type { StarShares } from '@shared/model/delivery';
import type { Score, StarLabel } from '@shared/model/score';
import type { Word } from '@shared/model/transcript';

/**
 * How the time of a story is shared among its parts, 0 to 1, from its first word to its last. A pause belongs to what was
 * said before it; what is no part of the story takes its time too, so the shares may make up less than all. Null where
 * nothing was told or words carry no times.
 */
export function starShares(
  score: Pick<Score, 'responseType' | 'spans'> | null,
  words: readonly Word[],
): StarShares | null {
  const isStory = score?.responseType === 'story' || score?.responseType === 'pseudo';
  const spans = (score?.spans ?? []).flatMap(({ label, startSec, endSec }) =>
    startSec === null || endSec === null ? [] : { label, startSec, endSec },
  );
  const first = words[0];
  const last = words.at(-1);
  if (!isStory || spans.length === 0 || !first || !last || last.endSec <= first.startSec) return null;
  const seconds: Record<StarLabel, number> = { situation: 0, task: 0, action: 0, result: 0, lesson: 0 };
  for (const [index, word] of words.entries()) {
    const middle = (word.startSec + word.endSec) / 2;
    const span = spans.find(({ startSec, endSec }) => middle >= startSec && middle <= endSec);
    const until = words[index + 1]?.startSec ?? word.endSec;
    if (span) seconds[span.label] += Math.max(0, until - word.startSec);
  }
  const total = last.endSec - first.startSec;
  const share = (label: StarLabel): number => Math.round((seconds[label] / total) * 1000) / 1000;
  return {
    situation: share('situation'),
    task: share('task'),
    action: share('action'),
    result: share('result'),
    lesson: share('lesson'),
  };
}
