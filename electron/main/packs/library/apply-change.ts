import { writePrettyJson } from '@electron/main/packs/library/write-pretty-json';
import type { PlacedPack } from '@shared/domain/packs/placed-pack';
import type { Question } from '@shared/model/pack';
import type { PackChange } from '@shared/model/pack-library';

type Texts = ReadonlyMap<string, string>;

/** The texts of a pack after a change. What the change leaves as it is keeps its text to the letter. */
export function applyChange(texts: Texts, placed: PlacedPack, change: PackChange): Map<string, string> {
  const changed = new Map(texts);
  const { pack } = placed;
  const replace = (file: string, parts: Record<string, unknown>): void => {
    const raw = JSON.parse(texts.get(file) ?? '{}') as Record<string, unknown>;
    changed.set(file, writePrettyJson({ ...raw, ...parts }));
  };
  const manifest = Object.entries(change.manifest ?? {}).filter(
    ([name, value]) => value !== undefined && !isSame(value, pack[name as keyof typeof pack]),
  );
  if (manifest.length > 0) replace('pack.json', Object.fromEntries(manifest));
  const { qualities, stages, questions } = change;
  if (qualities && !isSame(qualities, pack.qualities)) replace('qualities.json', { qualities });
  if (stages && !isSame(stages, pack.stages)) replace('stages.json', { stages });
  if (questions && !isSame(questions, pack.questions)) {
    for (const [file, list] of questionsByFile(placed, questions)) {
      const before = pack.questions.filter((_, index) => placed.questionPlaces[index]?.file === file);
      if (list.length === 0 && questions.length > 0) changed.delete(file);
      else if (!isSame(list, before)) replace(file, { questions: list });
    }
  }
  return changed;
}

/** Each question stays in the file it is in; new ones come into `questions.json`. */
function questionsByFile(placed: PlacedPack, questions: readonly Question[]): Map<string, Question[]> {
  const homes = new Map(
    placed.pack.questions.map(({ id }, index) => [id, placed.questionPlaces[index]?.file ?? '']),
  );
  const byFile = new Map<string, Question[]>([...new Set(homes.values())].map((file) => [file, []]));
  for (const question of questions) {
    const file = homes.get(question.id) ?? 'questions.json';
    byFile.set(file, [...(byFile.get(file) ?? []), question]);
  }
  return byFile;
}

/** Both sides come from the same schema, so their entries stand in the same order. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
