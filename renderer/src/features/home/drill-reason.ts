import type { DrillChoice } from '@shared/domain/progress/choose-drill';

/** Why a quality is suggested for a drill, in one sentence with its figures. */
export function drillReason(choice: DrillChoice): string {
  switch (choice.why) {
    case 'below-bar':
      return `${reached(choice.standing)}, below the bar.`;
    case 'lowest':
      return `${reached(choice.standing)}, the lowest of your qualities.`;
    case 'unseen':
      return 'No question has asked you for it yet.';
    case 'not-scored':
      return 'None of your answers has a score yet, so this is simply the first.';
  }
}

function reached({ mean, answers }: { mean: number; answers: number }): string {
  const level = mean.toFixed(1);
  return answers === 1
    ? `Your last answer on it reached ${level}`
    : `Your last ${answers} answers on it reached ${level} on average`;
}
