import type { Score } from '@shared/model/score';
import type { ReadAnswer } from '@shared/domain/scoring/read-answer';

/** Whose acts they are: "mixed" where a quarter or more of them belong to the other side. */
export function ownershipOf(answer: ReadAnswer): Score['ownership'] {
  const counted = answer.actions.filter(({ clause }) => answer.clauses[clause]?.dropped === null);
  const mine = counted.filter(({ subject }) => subject === 'I').length;
  const ours = counted.filter(({ subject }) => subject === 'we').length;
  if (mine + ours === 0) return 'none';
  const share = mine / (mine + ours);
  if (share >= 0.6) return 'I';
  return share <= 0.25 ? 'we' : 'mixed';
}
