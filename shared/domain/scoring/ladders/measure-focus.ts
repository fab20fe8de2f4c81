import type { Quality } from '@shared/model/pack';
import type { FocusPoints } from '@shared/model/quality-focus';
import type { Ladder } from '@shared/model/rubric';
import type { Findings } from '@shared/domain/scoring/evidence/find-evidence';
import type { ReadAnswer } from '@shared/domain/scoring/read-answer';
import type { CompiledRubric } from '@shared/domain/scoring/words/compile-rubric';
import { ladderOfQuality } from './find-ladder';

/** How many different entries of a word list the answer holds; what repeats itself or the question does not count. */
function differentWords(list: string, answer: ReadAnswer): number {
  const said = new Set<string>();
  for (const { from, to, dropped } of answer.clauses) {
    if (dropped !== null) continue;
    for (let place = from; place < to; place += 1) {
      const length = Math.max(0, ...(answer.tokens[place]?.lists.get(list) ?? []));
      if (length === 0) continue;
      const words = answer.tokens.slice(place, place + length).map(({ text }) => text);
      said.add(words.join(' ').replace(/s$/, ''));
      place += length - 1;
    }
  }
  return said.size;
}

/** How much of one focus entry is there, 0 to 1 for words, 0 to `upTo` for findings. */
function amountOf(one: FocusPoints, findings: Findings, answer: ReadAnswer): number {
  if ('item' in one) return Math.min(one.upTo, findings.get(one.item)?.length ?? 0);
  const part = (differentWords(one.words, answer) - one.from) / (one.to - one.from);
  return Math.min(1, Math.max(0, part));
}

/** What the focus of an answer is measured by. */
export interface FocusContext {
  answer: ReadAnswer;
  findings: Findings;
  rubric: CompiledRubric;
  /** Qualities that the question asks for: these are always judged. */
  targetIds: readonly string[];
}

/** How much an answer is about one quality, compared with the others. */
export interface Focus {
  points: number;
  /** True for the one that it is most about. */
  leads: boolean;
  /** Share of its level that the quality keeps: all where it leads, less the further it is behind. */
  share: number;
}

function pointsOf(ladder: Ladder, { findings, answer }: FocusContext): number {
  return ladder.focus.reduce((sum, one) => sum + one.points * amountOf(one, findings, answer), 0);
}

/**
 * What an answer is about, for each quality that has a ladder of its own: points for what was found and for the words
 * used, and for being asked for. It decides which quality stands first, never how good the answer is.
 */
export function measureFocus(qualities: readonly Quality[], context: FocusContext): Map<string, Focus> {
  const { rubric } = context.rubric;
  const { asked, spread, least } = rubric.qualityFocus;
  const points = qualities
    .filter(({ id }) => rubric.qualityLadders[id] !== undefined)
    .map(({ id }) => ({
      id,
      own: pointsOf(ladderOfQuality(rubric, id), context) + (context.targetIds.includes(id) ? asked : 0),
    }));
  const most = Math.max(...points.map(({ own }) => own));
  return new Map(
    points.map(({ id, own }) => {
      // It falls without an end, so that two qualities stand level only where their points are the same.
      const behind = (most - own) / spread;
      const share = least + (1 - least) / (1 + behind + behind * behind);
      return [id, { points: own, leads: own === most && own > 0, share }];
    }),
  );
}
