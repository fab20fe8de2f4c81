import type { Question } from '@shared/model/pack';
import type { ExampleAnswer } from '@shared/model/rubric-guide';

/**
 * The example that a question is best compared with: of its kind and for a quality that it asks for, else the one that
 * stands for every other quality of the kind; null for kinds without any.
 */
export function chooseExample(
  examples: readonly ExampleAnswer[],
  { kind, qualityIds }: Pick<Question, 'kind' | 'qualityIds'>,
): ExampleAnswer | null {
  const fitting = examples.filter((example) => example.kind === kind);
  const forQuality = qualityIds.flatMap((id) => fitting.filter(({ qualityId }) => qualityId === id));
  return forQuality[0] ?? fitting.find(({ qualityId }) => qualityId === null) ?? fitting[0] ?? null;
}
