import { overallLadder } from '@shared/domain/rubric-guide/overall-ladder';
import { countPoints } from '@shared/domain/scoring/ladders/count-points';
import { ladderOfQuality } from '@shared/domain/scoring/ladders/find-ladder';
import { readFindings } from '@shared/domain/scoring/read-findings';
import type { AnswerToExplain } from './explain-answer';
import { wrapText } from './wrap-text';

const shown = (points: number): string => String(Math.round(points * 10) / 10);

/** "concreteActions": "concrete actions" */
function inWords(fact: string): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The points that an answer earns on a ladder that counts them, and from what; nothing for other ladders. */
export function explainPoints(qualityId: string | null, input: AnswerToExplain): string[] {
  const { text, question, rubric } = input;
  const kind = rubric.kinds[question.kind];
  if (!kind) return [];
  const read = readFindings({ text, words: null, question: question.text, kind, rubric });
  const ladder =
    qualityId === null ? overallLadder(rubric, kind, question, read) : ladderOfQuality(rubric, qualityId);
  if (ladder.points.length === 0) return [];
  const { findings, facts } = read;
  const total = countPoints(ladder.points, findings, facts);
  const parts = ladder.points
    .map((one) => ({
      name:
        'item' in one
          ? (rubric.items.find(({ id }) => id === one.item)?.label ?? one.item)
          : inWords(one.fact),
      points: countPoints([one], findings, facts),
    }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .toSorted((a, b) => b.points - a.points)
    .map(({ name, points }) => `${name} ${points > 0 ? '+' : ''}${shown(points)}`);
  const takes = ladder.rungs
    .toSorted((a, b) => a.level - b.level)
    .map(({ level, points = 0 }) => `level ${level} takes ${shown(points)}`);
  return [
    wrapText(`Points: ${shown(total)} (${takes.join(', ')})`, 4),
    ...(parts.length === 0 ? [] : [wrapText(`Points from: ${parts.join('; ')}`, 4)]),
  ];
}
