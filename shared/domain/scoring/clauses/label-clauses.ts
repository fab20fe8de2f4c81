import type { ClauseLabel, Labelling } from '@shared/model/rubric';
import { clauseFeatures, type LabelInput } from './clause-features';

const labels: readonly ClauseLabel[] = [
  'situation',
  'task',
  'action',
  'result',
  'lesson',
  'opinion',
  'hypothetical',
  'other',
];

type Scores = Record<ClauseLabel, number>;

function emissionsOf(input: LabelInput, place: number, rules: Labelling): Scores {
  const scores = Object.fromEntries(labels.map((label) => [label, rules.bias[label] ?? 0])) as Scores;
  const present = clauseFeatures(input, place, rules.features);
  for (const { id, weights } of rules.features) {
    if (!present.has(id)) continue;
    for (const label of labels) scores[label] += weights[label] ?? 0;
  }
  return scores;
}

/**
 * Labels every clause with the likeliest path through the answer (Viterbi): what a clause says counts, and so does
 * the usual order of a story.
 */
export function labelClauses(input: LabelInput, rules: Labelling): ClauseLabel[] {
  const back: ClauseLabel[][] = [];
  let best = Object.fromEntries(labels.map((label) => [label, rules.start[label] ?? 0])) as Scores;
  for (let place = 0; place < input.clauses.length; place += 1) {
    const emissions = emissionsOf(input, place, rules);
    const next = { ...emissions };
    const from: ClauseLabel[] = [];
    for (const [index, label] of labels.entries()) {
      let winner: ClauseLabel = 'other';
      let score = -Infinity;
      for (const before of labels) {
        const step = place === 0 ? 0 : (rules.transitions[before]?.[label] ?? 0);
        if (best[before] + step > score) {
          score = best[before] + step;
          winner = before;
        }
      }
      next[label] = emissions[label] + (place === 0 ? best[label] : score);
      from[index] = winner;
    }
    back.push(from);
    best = next;
  }
  let label = labels.reduce((top, one) => (best[one] > best[top] ? one : top), 'other' as ClauseLabel);
  const path: ClauseLabel[] = [];
  for (let place = input.clauses.length - 1; place >= 0; place -= 1) {
    path.unshift(label);
    label = back[place]?.[labels.indexOf(label)] ?? 'other';
  }
  return path;
}
