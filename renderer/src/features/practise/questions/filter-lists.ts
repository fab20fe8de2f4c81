import {
  countByValue,
  type FilterField,
  type QuestionFilter,
} from '@renderer/features/practise/questions/filter-questions';
import { kindWords, levelWords } from '@renderer/features/practise/questions/kind-words';
import type { Pack } from '@shared/model/pack';

/** One list to choose a condition from. */
export interface FilterList {
  field: FilterField;
  label: string;
  options: { value: string; label: string }[];
}

/** The lists of conditions that a pack has use for, each value with how many questions it would leave. */
export function filterLists(
  pack: Pack,
  filter: QuestionFilter,
  asked: ReadonlyMap<string, number>,
): FilterList[] {
  const lists: { field: FilterField; label: string; every: string; values: Value[] }[] = [
    { field: 'kind', label: 'Kind', every: 'Every kind', values: worded(kindWords) },
    { field: 'qualityId', label: 'Quality', every: 'Every quality', values: named(pack.qualities) },
    { field: 'level', label: 'Level', every: 'All levels', values: worded(levelWords) },
    { field: 'principleId', label: 'Principle', every: 'Every principle', values: named(pack.principles) },
    { field: 'asked', label: 'Asked', every: 'Asked or not', values: askedValues },
  ];
  return lists.flatMap(({ field, label, every, values }) => {
    const counts = countByValue(pack, filter, field, asked);
    const options = values.flatMap(({ value, name }) => {
      const count = counts.get(value) ?? 0;
      // A chosen value stays on the list, or it could not be seen why nothing is left.
      return count > 0 || filter[field] === value ? [{ value, label: `${name} (${count})` }] : [];
    });
    const hasChoice = options.length > 1 || filter[field] !== '';
    return hasChoice ? [{ field, label, options: [{ value: '', label: every }, ...options] }] : [];
  });
}

interface Value {
  value: string;
  name: string;
}

const askedValues: Value[] = [
  { value: 'never', name: 'Never asked' },
  { value: 'before', name: 'Asked before' },
];

function named(all: readonly { id: string; name: string }[]): Value[] {
  return all.map(({ id, name }) => ({ value: id, name }));
}

function worded(all: Record<string, string>): Value[] {
  return Object.entries(all).map(([value, name]) => ({ value, name }));
}
