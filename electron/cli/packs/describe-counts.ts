import type { PackCounts } from '@shared/model/pack-library';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a pack holds, in one line. */
export function describeCounts({ questions, stages, qualities }: PackCounts): string {
  const kinds = Object.entries(questions).filter(([, count]) => count > 0);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  const byKind = kinds.map(([kind, count]) => `${count} ${kind.replaceAll('_', ' ')}`).join(', ');
  return [
    counted(stages, 'stage', 'stages'),
    counted(qualities, 'quality', 'qualities'),
    `${counted(all, 'question', 'questions')} (${byKind})`,
  ].join(', ');
}
